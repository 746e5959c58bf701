// A release with differential privacy: the number of records, how many values are known, noisy counts, and records made
// of them. Neighbours differ by one person, added or removed. All noise is discrete Gaussian; costs add up to the budget.
import { allQuestions, divideBudget, type NoisyQuestion, type PrivacyBudget } from '../accounting/privacy-budget.ts'
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import type { Combinations } from '../combinations/count-frequent.ts'
import { discreteGaussian } from '../noise/discrete-gaussian.ts'
import { type FillRandom, RandomBits } from '../noise/random-bits.ts'
import type { SyntheticRecords } from '../synthesis/synthetic-records.ts'
import { boundOf, cutRecords, noisyKnown } from './cut-records.ts'
import { countPrivately } from './private-counts.ts'
import { measurePrivately } from './private-error.ts'
import { recordsFromCounts } from './private-records.ts'

export interface PrivateRelease {
  readonly budget: PrivacyBudget
  readonly questions: readonly NoisyQuestion[]
  /** The number of records, with noise; never the exact one. */
  readonly rows: number
  readonly counts: readonly Combinations[]
  readonly records: SyntheticRecords
  readonly measuredError: { length: number; weighted: number | null }[]
}

/** Releases counts up to `length` (at most 3) and synthetic records. `fill` must be a cryptographic source of bytes. */
export function releasePrivately(
  table: CaseTable,
  asked: { epsilon: number; delta: number; length: number; floor: number },
  fill: FillRandom,
  progress: (share: number, what: string) => void = () => undefined,
): PrivateRelease {
  const { epsilon, delta, length, floor } = asked
  const width = table.codes.length
  const bits = new RandomBits(fill)
  const budget = divideBudget({ epsilon, delta, length, width })
  const ask = ({ sigma }: NoisyQuestion) => discreteGaussian(sigma ** 2, bits)
  const rows = Math.max(0, table.rows + ask(budget.rows)())
  const known = noisyKnown(table, ask(budget.known))
  const most = boundOf(known, Math.min(length, width))
  const questions = allQuestions(budget, most)
  const noise = budget.counts(most).map((question) => ({ sigma: question.sigma, draw: ask(question) }))
  const counts = countPrivately(cutRecords(table, most, bits), noise.slice(0, width), floor)
  progress(0.4, 'noisy counts')
  const measuredError = measurePrivately(table, counts, ask, budget.errors)
  progress(0.6, 'error measured')
  const random = () => bits.fiftyTwo() / 2 ** 52
  const attributes = numberAttributes(table.codebook)
  const kept = known.map((count, at) => (at <= most ? count : 0))
  const records =
    counts.length > 1
      ? recordsFromCounts(counts, { rows, width, attributes, known: kept }, random)
      : { rows: 0, codes: table.codes.map(() => new Uint16Array(0)) }
  return { budget, questions, rows, counts, records, measuredError }
}
