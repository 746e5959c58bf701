import { setImmediate as breathe } from 'node:timers/promises'
import type { ProposedPair } from '../../platform/link-rows-worker.ts'
import { pairId, pairRows } from './pair-verdict.ts'

/** A pair the matcher proposes, with its reasons. Weights are log2 of likelihood ratios. */
export interface Proposal {
  readonly pair: string
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly probability: number
  readonly decision: 'same' | 'review'
  readonly reasons: readonly { readonly field: string; readonly code: string; readonly weight: number }[]
}

type Written = readonly [
  a: string,
  b: string,
  weight: number,
  probability: number,
  decision: Proposal['decision'],
  reasons: readonly (readonly [field: string, code: string, weight: number])[],
]

/** Some pairs as one line of a sealed file; `rows` are the ids of the rows by their places. They hold row ids, weights and codes; never a value. */
export function writeProposals(pairs: readonly ProposedPair[], rows: readonly { readonly id: string }[]): Buffer {
  const line = pairs.map(([x, y, ...said]): Written => {
    const [a, b] = pairRows(pairId(rows[x]!.id, rows[y]!.id))!
    return [a, b, ...said]
  })
  return Buffer.from(`${JSON.stringify(line)}\n`)
}

/** Reads what {@link writeProposals} wrote, line by line, and lets others in between. */
export async function readProposals(bytes: Uint8Array): Promise<Proposal[]> {
  const proposals: Proposal[] = []
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    if (line === '') continue
    for (const [a, b, weight, probability, decision, reasons] of JSON.parse(line) as Written[])
      proposals.push({
        pair: `${a}~${b}`,
        a,
        b,
        weight,
        probability,
        decision,
        reasons: reasons.map(([field, code, part]) => ({ field, code, weight: part })),
      })
    await breathe()
  }
  return proposals
}
