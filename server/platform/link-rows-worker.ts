import { type Judgement, type LinkedPair, type LinkRow, link, peopleModel, prepare } from '@homeward/link'
import { answerWorker } from './workers.ts'

export interface RowsToLink {
  readonly rows: readonly LinkRow[]
  readonly judgements: readonly Judgement[]
}

await answerWorker<RowsToLink, readonly LinkedPair[]>(({ rows, judgements }, progress) => {
  progress(0, 'preparing-rows')
  const table = prepare(rows)
  progress(0.2, 'comparing-rows')
  return link(table, peopleModel, {
    judgements,
    progress: (share) => progress(0.2 + share * 0.8, 'comparing-rows'),
  }).pairs
})
