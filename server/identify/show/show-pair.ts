import type { z } from 'zod'
import { pairRows } from '../holdings/pair-verdict.ts'
import type { View } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import type { Pair } from '../shapes.ts'
import { showRow } from './show-row.ts'

/** A pair with both its rows and every reason; nothing when the reader may not see both. A pair nobody proposed has no weight. */
export function showPair(identify: Identify, view: View, pair: string): z.input<typeof Pair> | undefined {
  const [a, b] = pairRows(pair) ?? []
  const rows = a && b ? ([view.row(a), view.row(b)] as const) : []
  if (!a || !b || !rows[0] || !rows[1]) return undefined
  const holdings = identify.holdings()
  const proposal = holdings.proposalOf.get(pair)
  const verdict = holdings.verdictOf(pair)
  return {
    id: pair,
    rows: [showRow(identify, rows[0]), showRow(identify, rows[1])],
    weight: proposal?.weight ?? 0,
    probability: proposal?.probability ?? 0,
    reasons: (proposal?.reasons ?? []).map((reason) => ({ ...reason })),
    proposal: proposal?.decision ?? 'review',
    bringsCharge: view.bringsCharge(a, b) || view.held.get(pair) === 'second',
    judgement: verdict
      ? { decision: verdict.decision, by: identify.nameOf(verdict.by), at: verdict.day, batch: verdict.batch }
      : null,
    awaitsSecond: view.held.get(pair) === 'second',
  }
}
