import { type UseMutationResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, type Matter } from '../../data/api.ts'

/** One matter. Each opening is noted in its log, so it is read once and then replaced by what every change answers. */
export function useMatter(id: string) {
  return useQuery({
    queryKey: ['matter', id],
    queryFn: () => api.matter(id),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })
}

/** Puts a newer matter in the place of the one shown. */
export function useKeepMatter(): (matter: Matter) => void {
  const client = useQueryClient()
  return useCallback(
    (matter: Matter) => {
      client.setQueryData(['matter', matter.id], matter)
      void client.invalidateQueries({ queryKey: ['matters'] })
    },
    [client],
  )
}

/** Changes a matter and shows what it became. */
export function useChangeMatter<Asked>(
  change: (asked: Asked) => Promise<Matter>,
  onDone?: () => void,
): UseMutationResult<Matter, Error, Asked> {
  const keep = useKeepMatter()
  return useMutation({
    mutationFn: change,
    onSuccess: (matter) => {
      keep(matter)
      onDone?.()
    },
  })
}
