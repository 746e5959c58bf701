import type { Terms } from '../models/terms.ts'
import type { OverlapTable } from '../overlap-table.ts'
import { bcaLimits, type Jackknife } from './bca.ts'
import { correctedHonesty, correctedLevel } from './bca-honesty.ts'

export interface Replicate {
  /** Infinite where the resample has no estimate: nothing then bounds the unseen. */
  readonly estimate: number
  readonly terms: Terms | null
}

export interface BcaInterval {
  readonly low: number
  readonly high: number
  readonly corrected?: { nominal: number; low: number; high: number; honesty: string }
}

export interface Bootstrap {
  readonly replicates: readonly Replicate[]
  readonly interval: BcaInterval | null
  readonly warnings: readonly string[]
}

/** Repeats a whole estimation, choice of the model included, on resamples and without one person at a time. */
export function bootstrap(
  { table, estimate, level }: { table: OverlapTable; estimate: number; level: number },
  resamples: Iterable<ArrayLike<number>>,
  estimateAgain: (rows: ArrayLike<number>) => Replicate,
): Bootstrap {
  const replicates: Replicate[] = []
  for (const rows of resamples) replicates.push(estimateAgain(rows))
  const jackknife: Jackknife[] = []
  for (const [row, weight] of table.counts.entries()) {
    if (weight === 0) continue
    const without = estimateAgain(table.counts.with(row, weight - 1)).estimate
    if (Number.isFinite(without)) jackknife.push({ estimate: without, weight })
  }
  const tail = (1 - level) / 2
  const wider = (1 - correctedLevel) / 2
  const levels = [tail, 1 - tail, 2 * tail, 4 * tail, wider, 1 - wider]
  const bca = bcaLimits(
    estimate,
    replicates.map((each) => each.estimate),
    jackknife,
    levels,
  )
  const warnings: string[] = []
  const lost = replicates.filter((each) => !Number.isFinite(each.estimate)).length
  if (lost > 0) {
    warnings.push(`In ${lost} of ${replicates.length} resamples no model had an estimate; they count as unbounded.`)
  }
  if (bca === null) {
    warnings.push(
      'No interval: every resample lies on one side of the estimate, so their spread says nothing about it.',
    )
    return { replicates, interval: null, warnings }
  }
  const [low, high, second, third, lower, higher] = bca.limits as [number, number, number, number, number, number]
  if (!Number.isFinite(high) || !Number.isFinite(low)) {
    warnings.push(
      'No interval: its limit falls among resamples without an estimate, so the unseen have no upper bound.',
    )
    return { replicates, interval: null, warnings }
  }
  if (low === second && second === third) {
    warnings.push(
      'The lower limit repeats over several levels: the table is near the border where overlaps vanish, and the limit is not to be trusted.',
    )
  }
  const isCorrected = level === 0.95 && Number.isFinite(higher)
  const corrected = { nominal: correctedLevel, low: lower, high: higher, honesty: correctedHonesty }
  return { replicates, interval: { low, high, ...(isCorrected ? { corrected } : {}) }, warnings }
}
