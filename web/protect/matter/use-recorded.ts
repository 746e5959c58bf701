import { useQuery } from '@tanstack/react-query'
import { api, type Matter } from '../../data/api.ts'

/** What the register holds about the matter's person. Each reading is noted there, so it is read once, and again when something was taken. */
export function useRecorded({ id, row }: Pick<Matter, 'id' | 'row'>) {
  return useQuery({
    queryKey: ['recorded', id],
    queryFn: () => api.recorded(id),
    enabled: row !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })
}
