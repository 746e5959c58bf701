import type { Action } from '@homeward/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, type Session } from './api.ts'

export const sessionKey = ['session']
const isBusy = (session: Session) =>
  session.jobs.some((job) => job.state === 'running' || job.state === 'waiting') ||
  session.view.read < session.view.total

/** Who is signed in, asked again often while the office is busy. */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: api.session,
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? 2000 : 30_000),
    retry: false,
  })
}

/** The session of a page that is shown only to someone signed in. */
export function useSession(): Session {
  const { data } = useSessionQuery()
  if (!data) throw new Error('useSession stands only inside the frame of a signed-in page')
  return data
}

export function useMay(): (action: Action) => boolean {
  const { actions } = useSession()
  return (action) => actions.includes(action)
}

/** Takes a new session in place: nothing fetched for another account or role may stay on the screen. */
export function useSessionChange(): (session: Session) => void {
  const client = useQueryClient()
  return useCallback(
    (session: Session) => {
      client.setQueryData(sessionKey, session)
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    },
    [client],
  )
}
