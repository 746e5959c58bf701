import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewAnswer } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Refusal } from '../../data/refusal.ts'

const tryAgainAfter = 2000

/** Answers on their way to the office, one after the other and each until it has arrived. */
export function useSaver(send: (answer: NewAnswer) => Promise<unknown>) {
  const queue = useRef<NewAnswer[]>([])
  const isSending = useRef(false)
  const current = useRef(send)
  current.current = send
  const [unsaved, setUnsaved] = useState(0)
  const [isStuck, setStuck] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  const flush = useCallback(async () => {
    if (isSending.current) return
    isSending.current = true
    for (let next = queue.current[0]; next !== undefined; next = queue.current[0]) {
      try {
        await current.current(next)
        setStuck(false)
      } catch (why) {
        if (why instanceof Refusal && why.code === 'unreachable') {
          setStuck(true)
          setTimeout(() => void flush(), tryAgainAfter)
          break
        }
        setFailure(why)
      }
      queue.current.shift()
      setUnsaved(queue.current.length)
    }
    isSending.current = false
  }, [])

  useEffect(() => {
    if (unsaved === 0) return undefined
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [unsaved])

  const save = useCallback(
    (answer: Omit<NewAnswer, 'id'>) => {
      setFailure(null)
      queue.current.push({ ...answer, id: newId() })
      setUnsaved(queue.current.length)
      void flush()
    },
    [flush],
  )
  return { save, unsaved, isStuck, failure }
}
