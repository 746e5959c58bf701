import { type Judgement, type LinkRow, peopleModel, prepare } from '@homeward/link'
import { linkInThreads } from './linking/link-in-threads.ts'
import { answerWorker } from './workers.ts'

export interface RowsToLink {
  /** Rows as JSON arrays in UTF-8, piece after piece. */
  readonly rows: readonly Uint8Array[]
  readonly judgements: readonly Judgement[]
}

/** A proposed pair: the places of its rows, weight, probability, decision, and its reasons as field, code, weight. */
export type ProposedPair = readonly [
  a: number,
  b: number,
  weight: number,
  probability: number,
  decision: 'same' | 'review',
  reasons: readonly (readonly [field: string, code: string, weight: number])[],
]

/** Pairs told together. */
const partSize = 500

await answerWorker<RowsToLink, number, readonly ProposedPair[]>(async ({ rows, judgements }, progress, tellPart) => {
  progress(0, 'preparing-rows')
  const table = prepare(rows.flatMap((piece) => JSON.parse(Buffer.from(piece).toString('utf8')) as LinkRow[]))
  progress(0.2, 'comparing-rows')
  const { pairs } = await linkInThreads(table, peopleModel, {
    judgements,
    progress: (share) => progress(0.2 + share * 0.8, 'comparing-rows'),
  })
  const plain = pairs.map(
    ({ a, b, weight, probability, decision, reasons }): ProposedPair => [
      a,
      b,
      weight,
      probability,
      decision,
      reasons.map(({ field, code, weight: part }) => [field, code, part]),
    ],
  )
  for (let from = 0; from < plain.length; from += partSize) await tellPart(plain.slice(from, from + partSize))
  return plain.length
})
