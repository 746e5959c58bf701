import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Session } from './api.ts'
import { sessionKey } from './session.ts'

// A person's page is read only when someone opens it: each reading is noted in the log.
const readOnce = new Set<unknown>([sessionKey[0], 'person', 'matter', 'import', 'invitation'])
const readAgain = ({ queryKey }: { queryKey: readonly unknown[] }) => !readOnce.has(queryKey[0])

/** Asks again for what pages show whenever a long task, or opening the records, has come a tenth further or has ended. */
export function useFreshAnswers({ jobs, view }: Session): void {
  const client = useQueryClient()
  const opened = view.read < view.total ? `open ${Math.floor((view.read / view.total) * 10)}` : ''
  const progress = [opened, ...jobs.map(({ id, state, share }) => `${id} ${state} ${Math.floor(share * 10)}`)].join(' ')
  const before = useRef(progress)
  useEffect(() => {
    if (before.current === progress) return
    before.current = progress
    void client.invalidateQueries({ predicate: readAgain })
  }, [progress, client])
}
