// Forward stepwise choice of pair interactions, refusing models whose estimate does not exist.
// Source: Chan, Silverman and Vincent (2021), Multiple systems estimation for sparse capture data, JASA 116(535):1297-1306.
// Assumes: closed population, lists linked without error, everyone on a list with a chance that does not differ between
// people beyond what the pairs describe, and no interaction of three lists.

import { smallerPoissonTail } from '../../numbers/poisson-tail.ts'
import { checkExistence, type Existence } from '../existence/check-existence.ts'
import { type LogLinearFit, LogLinearFitter } from '../fit/log-linear-fitter.ts'
import { marginsOf, supersetTotals } from '../fit/margins.ts'
import { inTermOrder, mainEffects, type Terms, termsOfSize, withIntercept } from '../models/terms.ts'

export interface ChosenModel {
  readonly terms: Terms
  /** Valid until the fitter fits again. */
  readonly fit: LogLinearFit
  /** The models passed on the way, the chosen one last. */
  readonly path: readonly Terms[]
}

/** Chooses models for tables of one number of lists; keeps its memory and the verdicts it has reached. */
export class StepwiseChooser {
  readonly fitter: LogLinearFitter
  readonly #lists: number
  readonly #pairs: readonly number[]
  readonly #verdicts = new Map<string, Existence>()

  constructor(lists: number) {
    this.#lists = lists
    this.#pairs = termsOfSize(lists, 2)
    this.fitter = new LogLinearFitter(lists)
  }

  /** The verdict on a model for these counts; those that needed exact elimination are kept. */
  existence(terms: Terms, counts: Float64Array): Existence {
    return checkExistence(marginsOf(withIntercept(terms), counts), counts, this.#verdicts)
  }

  /**
   * Starts from independent lists and adds the most surprising pair while its one-sided Poisson p-value is below the
   * threshold and the model with it has an estimate. Threshold 0 keeps independence; 1 takes all pairs where that exists.
   * Answers the verdict when even the start has no estimate.
   */
  choose(counts: Float64Array, threshold: number): ChosenModel | Exclude<Existence, 0> {
    const totals = supersetTotals(counts)
    let terms: Terms = mainEffects(this.#lists)
    let margins = marginsOf(withIntercept(terms), counts, totals)
    const verdict = checkExistence(margins, counts, this.#verdicts)
    if (verdict !== 0) return verdict
    const path: Terms[] = [terms]
    if (threshold >= 1) {
      const full = [...terms, ...this.#pairs]
      const fullMargins = marginsOf(withIntercept(full), counts, totals)
      if (checkExistence(fullMargins, counts, this.#verdicts) === 0) {
        return { terms: full, fit: this.fitter.fit(fullMargins, counts), path: [terms, full] }
      }
    }
    let fit = this.fitter.fit(margins, counts)
    for (;;) {
      const next = this.#nextPair({ terms, fit, totals, counts, threshold })
      if (next === null) return { terms, fit, path }
      terms = next.terms
      margins = next.margins
      fit = this.fitter.fit(margins, counts)
      path.push(terms)
    }
  }

  #nextPair(at: { terms: Terms; fit: LogLinearFit; totals: Float64Array; counts: Float64Array; threshold: number }) {
    const candidates: { pair: number; p: number }[] = []
    for (const pair of this.#pairs) {
      if (at.terms.includes(pair)) continue
      const p = smallerPoissonTail(at.totals[pair]!, at.fit.fittedTotals[pair]!)
      if (p < at.threshold) candidates.push({ pair, p })
    }
    // Sorting is stable: of equally surprising pairs the first in order comes first.
    candidates.sort((one, other) => one.p - other.p)
    for (const { pair } of candidates) {
      const terms = [...at.terms, pair].sort(inTermOrder)
      const margins = marginsOf(withIntercept(terms), at.counts, at.totals)
      if (checkExistence(margins, at.counts, this.#verdicts) === 0) return { terms, margins }
    }
    return null
  }
}
