import type { Estimate } from '@homeward/domain'
import { listsOf, type Terms, termName } from '../models/terms.ts'
import type { OverlapTable } from '../overlap-table.ts'

export type EstimateMethod = Estimate['method']

/** What is asked of a table. */
export interface Question {
  readonly table: OverlapTable
  readonly method: EstimateMethod
  /** Stepwise: the p-value below which a pair enters. */
  readonly threshold: number
  /** Resamples, each with one count for every row of the table; none asks for an interval without resampling. */
  readonly resamples: readonly ArrayLike<number>[]
  /** The level of the interval, such as 0.95. */
  readonly level: number
  /** Seeded generators of uniform numbers, a new one for every number. */
  readonly generator: (number: number) => () => number
  /** Told how much is done, 0 to 1. */
  readonly progress: (share: number) => void
}

/** The part of an estimate that its method decides. */
export type MethodAnswer = Pick<
  Estimate,
  | 'estimate'
  | 'interval'
  | 'model'
  | 'parameters'
  | 'se'
  | 'deviance'
  | 'aic'
  | 'bic'
  | 'existence'
  | 'alternatives'
  | 'replicates'
  | 'refusal'
  | 'warnings'
>

/** An answer with nothing in it, to be filled in. */
export const emptyAnswer: MethodAnswer = {
  estimate: null,
  interval: null,
  model: null,
  parameters: {},
  se: null,
  deviance: null,
  aic: null,
  bic: null,
  existence: 0,
  alternatives: [],
  replicates: [],
  refusal: null,
  warnings: [],
}

/** A model as the names of its terms. */
export const modelNames = (terms: Terms, lists: readonly string[]): string[] =>
  terms.map((term) => termName(term, lists))

/** The names of the lists in a mask. */
export const listNames = (mask: number, lists: readonly string[]): string[] => listsOf(mask).map((list) => lists[list]!)
