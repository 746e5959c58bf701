import { sampleQuantile } from '../numbers/quantile.ts'
import type { RateRatio } from './rate-ratio.ts'

/**
 * The ratio of two estimated totals with an interval from replicates drawn jointly: pair r holds both periods' totals of the
 * same resample, so that what the periods share does not widen the interval. Replicates without an estimate count as
 * unbounded. Null without a total to divide by or with fewer than 100 pairs.
 */
export function ratioOfTotals(
  estimates: readonly [number, number],
  replicates: readonly (readonly [number, number])[],
  level = 0.95,
): RateRatio | null {
  const [earlier, later] = estimates
  if (!(earlier > 0) || replicates.length < 100) return null
  const ratios = Float64Array.from(replicates, ([before, after]) =>
    Number.isFinite(before) ? after / before : 0,
  ).sort()
  return {
    ratio: later / earlier,
    low: sampleQuantile(ratios, (1 - level) / 2),
    high: sampleQuantile(ratios, (1 + level) / 2),
  }
}
