import { previewRelease, spentOf } from '@homeward/count/publish'
import { Problem } from '@homeward/domain'
import { readLedger } from './open-ledger.ts'
import type { ReleasePlan } from './plan-release.ts'
import { readCodebook } from './read-inputs.ts'

/** What a release would cost and how large its error would be, before anything is spent. The cases are not opened. */
export async function showPreview(plan: ReleasePlan) {
  const { columns } = await readCodebook(plan.codebook)
  if (plan.mode === 'dp' && plan.epsilon === null) throw new Problem('usage-wrong', '--mode dp needs --epsilon.')
  const { noise, expectedError, ...preview } = previewRelease(plan, columns.length)
  const json = { format: 'homeward.preview/1', ...preview, epsilon: plan.epsilon, delta: plan.delta }
  if (plan.mode !== 'dp') {
    const lines = `Counts below ${plan.k} are dropped; the others lose ${(plan.k - 1) / 2} on average.`
    return { json: { ...json, expectedError }, lines }
  }
  const spentRho = plan.ledger === null ? null : spentOf(await readLedger(plan.ledger))
  const lines = [
    `Epsilon ${plan.epsilon} with delta ${plan.delta} is rho ${preview.rho!.toPrecision(4)}. Nothing was spent.`,
    `The number of records: within ${preview.rowsWithin95!.toFixed(0)} persons (95 %).`,
    'Counts, within so many persons (95 %), if almost all records have at most so many known values:',
    ...noise.map(
      ({ knownValuesPerRecord, byLength }) =>
        `  ${String(knownValuesPerRecord).padStart(3)} known: ${byLength.map(({ length, within95 }) => `length ${length}: ${within95.toFixed(0)}`).join(', ')}`,
    ),
    'A group smaller than that is noise: with few hundred records, ask for shorter combinations.',
  ]
  return { json: { ...json, spentRho, expectedError: noise }, lines: lines.join('\n') }
}
