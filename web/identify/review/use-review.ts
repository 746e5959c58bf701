import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, type Decision, type Pair } from '../../data/api.ts'
import { useSession } from '../../data/session.ts'

interface Done {
  readonly pair: Pair
  readonly decision: Decision
}

/**
 * The pairs one after the other. A judgement shows the next pair at once and is sent meanwhile; when it cannot be kept,
 * the pair comes back with the reason. Everything judged here can be undone in turn.
 */
export function useReview() {
  const client = useQueryClient()
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  const [at, setAt] = useState(0)
  const [counts, setCounts] = useState({ waiting: 0, judged: 0 })
  const [done, setDone] = useState<readonly Done[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const [isLoading, setLoading] = useState(true)
  const next = useRef<string | null | undefined>(undefined)
  const known = useRef(new Set<string>())
  const fetching = useRef(false)

  const fetchMore = useCallback(async () => {
    if (fetching.current || next.current === null) return
    fetching.current = true
    try {
      const queue = await api.reviewQueue({ after: next.current })
      next.current = queue.next
      const fresh = queue.pairs.filter(({ id }) => !known.current.has(id))
      for (const { id } of fresh) known.current.add(id)
      setCounts({ waiting: queue.waiting, judged: queue.judged })
      setPairs((before) => [...before, ...fresh])
    } catch (caught) {
      setFailure(caught)
    } finally {
      fetching.current = false
      setLoading(false)
    }
  }, [])

  useEffect(() => {
    if (pairs.length - at < 5) void fetchMore()
  }, [pairs.length, at, fetchMore])

  const { jobs } = useSession()
  const running = jobs.filter(({ state }) => state === 'running' || state === 'waiting').length
  useEffect(() => {
    // Lists that were compared meanwhile bring new pairs: the end of the queue is no longer its end.
    if (running === 0) next.current = undefined
    void fetchMore()
  }, [running, fetchMore])

  const count = (change: number) =>
    setCounts(({ waiting, judged }) => ({ waiting: waiting - change, judged: judged + change }))
  const replace = (pair: Pair) => setPairs((before) => before.map((each) => (each.id === pair.id ? pair : each)))
  const forgetPeople = () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })

  const judge = async (decision: Decision, reason: string) => {
    const pair = pairs[at]
    if (!pair) return
    setFailure(null)
    setAt(at + 1)
    setDone((before) => [...before, { pair, decision }])
    count(1)
    try {
      replace(await api.judgePair(pair.id, { decision, reason }))
      forgetPeople()
    } catch (caught) {
      setDone((before) => before.filter((each) => each.pair.id !== pair.id))
      count(-1)
      setAt(pairs.indexOf(pair))
      setFailure(caught)
    }
  }

  const undo = async () => {
    const last = done.at(-1)
    if (!last) return false
    try {
      replace(await api.undoJudgement(last.pair.id))
    } catch (caught) {
      setFailure(caught)
      return false
    }
    setFailure(null)
    setDone(done.slice(0, -1))
    setAt(pairs.findIndex(({ id }) => id === last.pair.id))
    count(-1)
    forgetPeople()
    return true
  }

  return {
    pair: pairs[at],
    number: at + 1,
    counts,
    last: done.at(-1),
    failure,
    isLoading,
    judge,
    undo,
    forward: () => setAt(Math.min(at + 1, pairs.length)),
    back: () => setAt(Math.max(at - 1, 0)),
    again: () => {
      setFailure(null)
      void fetchMore()
    },
  }
}
