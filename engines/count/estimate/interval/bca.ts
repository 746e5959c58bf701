// Bias-corrected and accelerated bootstrap limits (Efron 1987, JASA 82(397):171-185), with the acceleration from a jackknife
// that leaves out one person at a time. Assumes the people are independent draws over the cells of the table.
import { normalBelow, normalQuantile } from '../../numbers/normal.ts'
import { sampleQuantile } from '../../numbers/quantile.ts'

export interface Jackknife {
  /** The estimate without one person of a cell. */
  readonly estimate: number
  /** How many people that cell holds. */
  readonly weight: number
}

export interface BcaLimits {
  readonly bias: number
  readonly acceleration: number
  /** The limit at each asked level. */
  readonly limits: readonly number[]
}

/** The BCa limits at the given levels, or null when every replicate lies on one side of the estimate. */
export function bcaLimits(
  estimate: number,
  replicates: readonly number[],
  jackknife: readonly Jackknife[],
  levels: readonly number[],
): BcaLimits | null {
  // Equal up to rounding is equal: resamples of small tables often repeat the estimate itself.
  const below = replicates.filter((each) => each < estimate * (1 - 1e-14)).length
  const bias = normalQuantile(below / replicates.length)
  if (!Number.isFinite(bias)) return null
  const acceleration = accelerationOf(jackknife)
  const ascending = Float64Array.from(replicates).sort()
  const limits = levels.map((level) => {
    const shifted = bias + normalQuantile(level)
    return sampleQuantile(ascending, normalBelow(bias + shifted / (1 - acceleration * shifted)))
  })
  return { bias, acceleration, limits }
}

/** One sixth of the skewness of the influence of one person; 0 when nobody moves the estimate. */
function accelerationOf(jackknife: readonly Jackknife[]): number {
  let people = 0
  let sum = 0
  for (const { estimate, weight } of jackknife) {
    people += weight
    sum += weight * estimate
  }
  const mean = sum / people
  let squares = 0
  let cubes = 0
  for (const { estimate, weight } of jackknife) {
    const influence = mean - estimate
    squares += weight * influence ** 2
    cubes += weight * influence ** 3
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
}
