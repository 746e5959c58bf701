// How the cost of one release is divided over what it asks of the data. Shares are fixed beforehand; the costs add up to
// the whole (zCDP composes by addition).
import { choose } from '../combinations/weighted-error.ts'
import { rhoFor } from './zero-concentrated.ts'

/** One noisy question: by how much one person can change its answer (L2), and the noise it gets. */
export interface NoisyQuestion {
  readonly what: string
  readonly sensitivity: number
  readonly sigma: number
  readonly rho: number
}

export interface PrivacyBudget {
  readonly epsilon: number
  readonly delta: number
  readonly rho: number
  readonly rows: NoisyQuestion
  readonly known: NoisyQuestion
  /** Counts of each length, for records cut to at most `most` known values. */
  readonly counts: (most: number) => readonly NoisyQuestion[]
  /** The measured error of each length. */
  readonly errors: readonly NoisyQuestion[]
}

const rowsShare = 0.01
const knownShare = 0.02
const errorShare = 0.02
/** Single values are many people each and need little; longer combinations are what a reader comes for. */
const lengthWeights = [1, 4, 4.5]

/** Divides (epsilon, delta) for counts up to `length` (at most 3) over `width` columns. */
export function divideBudget(asked: { epsilon: number; delta: number; length: number; width: number }): PrivacyBudget {
  const { epsilon, delta, length, width } = asked
  const rho = rhoFor(epsilon, delta)
  const weights = lengthWeights.slice(0, length)
  const sum = weights.reduce((total, each) => total + each, 0)
  const countsShare = 1 - rowsShare - knownShare - errorShare
  return {
    epsilon,
    delta,
    rho,
    rows: question('number of records', 1, rho * rowsShare),
    known: question('known values per record', 1, rho * knownShare),
    counts: (most) =>
      weights.map((weight, place) =>
        question(
          `counts of length ${place + 1}`,
          Math.sqrt(choose(most, place + 1)),
          (rho * countsShare * weight) / sum,
        ),
      ),
    // One person moves both the sum of differences and the sum of counts by at most C(width, length).
    errors: weights.map((_, place) =>
      question(`error of length ${place + 1}`, Math.SQRT2 * choose(width, place + 1), (rho * errorShare) / length),
    ),
  }
}

const question = (what: string, sensitivity: number, rho: number): NoisyQuestion => ({
  what,
  sensitivity,
  sigma: sensitivity / Math.sqrt(2 * rho),
  rho,
})

/** All questions of a release, in the order in which they are asked; their costs sum to the budget. */
export function allQuestions(budget: PrivacyBudget, most: number): NoisyQuestion[] {
  return [budget.rows, budget.known, ...budget.counts(most), ...budget.errors]
}
