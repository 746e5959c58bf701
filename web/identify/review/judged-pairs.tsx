import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type Judgement, type Pair } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Written } from '../row/written.tsx'
import { pairNames } from './pair-names.ts'
import styles from './review-page.module.css'

/** What was judged, the newest first, each with its way back. */
export function JudgedPairs() {
  const text = useText()
  const client = useQueryClient()
  const judged = useInfiniteQuery({
    queryKey: ['judged'],
    queryFn: ({ pageParam }) => api.reviewQueue({ judged: true, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const undoing = useMutation({
    mutationFn: (pair: Pair) => api.undoJudgement(pair.id),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
  return (
    <>
      <Trouble failure={undoing.error} />
      <Loaded query={judged}>
        {({ pages }) => {
          const pairs = pages.flatMap((page) => page.pairs)
          if (pairs.length === 0) return <Empty title={text('review.judgedEmpty')} />
          return (
            <ul className={styles.judged}>
              {pairs.map((pair) => (
                <li key={pair.id}>
                  <span>
                    <span className={styles.names}>
                      <Written>{pairNames(pair).join(' · ')}</Written>
                    </span>
                    <br />
                    <span className={styles.by}>{pair.judgement && <JudgedBy judgement={pair.judgement} />}</span>
                  </span>
                  <Button busy={undoing.isPending} onClick={() => undoing.mutate(pair)}>
                    {text('common.undo')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      {judged.hasNextPage && <Button onClick={() => void judged.fetchNextPage()}>{text('common.more')}</Button>}
    </>
  )
}

function JudgedBy({ judgement }: { judgement: Judgement }) {
  const text = useText()
  const { decision, by, at, batch } = judgement
  return (
    <>
      {text('review.judgedBy', { decision: text(`decision.${decision}`), name: by, day: showDay(at) })}
      {batch && ` ${text('review.fromBatch')}`}
    </>
  )
}
