import { divideBudget, spentOf } from '@homeward/count/publish'
import { Problem } from '@homeward/domain'
import { expectedRoundingError } from './expected-rounding-error.ts'
import { readLedger } from './open-ledger.ts'
import type { ReleasePlan } from './plan-release.ts'
import { readCodebook } from './read-inputs.ts'

/** What a release would cost and how large its error would be, before anything is spent. The cases are not opened. */
export async function previewRelease(plan: ReleasePlan) {
  const { columns } = await readCodebook(plan.codebook)
  if (plan.mode !== 'dp') {
    const expectedError = expectedRoundingError(plan.k, plan.length)
    const json = {
      format: 'homeward.preview/1',
      mode: plan.mode,
      k: plan.k,
      length: plan.length,
      rho: null,
      expectedError,
    }
    return { json, lines: `Counts below ${plan.k} are dropped; the others lose ${(plan.k - 1) / 2} on average.` }
  }
  const width = columns.length
  const length = Math.min(plan.length, 3)
  if (plan.epsilon === null) throw new Problem('usage-wrong', '--mode dp needs --epsilon.')
  const budget = divideBudget({ epsilon: plan.epsilon, delta: plan.delta, length, width })
  const spent = plan.ledger === null ? null : spentOf(await readLedger(plan.ledger))
  // How many values a record may keep is asked of the data; a preview shows the whole range instead.
  const bounds = [...new Set([Math.min(5, width), Math.min(10, width), Math.min(15, width), width])]
  const expectedError = bounds.map((most) => ({
    knownValuesPerRecord: most,
    byLength: budget.counts(most).map(({ sigma }, place) => ({
      length: place + 1,
      sigma,
      absolute: sigma * Math.sqrt(2 / Math.PI),
      within95: 1.96 * sigma,
    })),
  }))
  const json = {
    format: 'homeward.preview/1',
    mode: plan.mode,
    k: plan.k,
    length,
    epsilon: plan.epsilon,
    delta: plan.delta,
    rho: budget.rho,
    spentRho: spent,
    expectedError,
  }
  const lines = [
    `Epsilon ${plan.epsilon} with delta ${plan.delta} is rho ${budget.rho.toPrecision(4)}. Nothing was spent.`,
    `The number of records: within ${(1.96 * budget.rows.sigma).toFixed(0)} persons (95 %).`,
    'Counts, within so many persons (95 %), if almost all records have at most so many known values:',
    ...expectedError.map(
      ({ knownValuesPerRecord, byLength }) =>
        `  ${String(knownValuesPerRecord).padStart(3)} known: ${byLength.map(({ length: each, within95 }) => `length ${each}: ${within95.toFixed(0)}`).join(', ')}`,
    ),
    'A group smaller than that is noise: with few hundred records, ask for shorter combinations.',
  ]
  return { json, lines: lines.join('\n') }
}
