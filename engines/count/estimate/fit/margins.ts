// What a model meets in a table: which parameters run off to minus infinity, and which cells that takes with them.
import { sumOverSupersets } from './subset-sums.ts'

export interface Margins {
  /** totals[t]: everyone on all the lists of t, and possibly on more. */
  readonly totals: Float64Array
  /** Parameters that stay finite, the intercept (0) first. */
  readonly finite: readonly number[]
  /** Parameters whose margin is zero: their extended maximum likelihood estimate is minus infinity. */
  readonly dropped: readonly number[]
  /** isOut[w] is 1 for the cells that a dropped parameter empties, and for the dark cell 0. */
  readonly isOut: Uint8Array
}

/**
 * Applies a model (its terms in fitting order, intercept first) to counts: the first step of extended maximum likelihood
 * (Fienberg and Rinaldo 2012). `totals` may be given when several models meet the same counts.
 */
export function marginsOf(terms: readonly number[], counts: Float64Array, totals = supersetTotals(counts)): Margins {
  const finite: number[] = []
  const dropped: number[] = []
  const isOut = new Uint8Array(counts.length)
  isOut[0] = 1
  for (const term of terms) (totals[term] === 0 ? dropped : finite).push(term)
  for (const term of dropped) {
    for (let cell = term; cell < counts.length; cell = (cell + 1) | term) isOut[cell] = 1
  }
  return { totals, finite, dropped, isOut }
}

/** Everyone on all the lists of t and possibly more, for every t. */
export function supersetTotals(counts: Float64Array): Float64Array {
  const totals = counts.slice()
  sumOverSupersets(totals)
  return totals
}
