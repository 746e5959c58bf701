// Every hierarchical model, ranked by the Bayesian information criterion; models without an estimate are left out.
// Source: Silverman, Chan and Vincent (2024), Bootstrapping multiple systems estimates to account for model selection,
// Statistics and Computing 34:44. Assumes what log-linear models assume: closed population, lists linked without error,
// people alike beyond the interactions in the model.
import { checkExistence, type Existence } from '../existence/check-existence.ts'
import { informationCriteria } from '../fit/information-criteria.ts'
import { type LogLinearFit, LogLinearFitter } from '../fit/log-linear-fitter.ts'
import { marginsOf, supersetTotals } from '../fit/margins.ts'
import { hierarchicalModels } from '../models/hierarchical-models.ts'
import { type Terms, withIntercept } from '../models/terms.ts'

export interface RankedModel {
  readonly terms: Terms
  readonly bic: number
  /** The whole population, observed included. */
  readonly estimate: number
}

/** The largest interaction looked at: all but the saturated one up to five lists, pairs with six. */
export const largestInteraction = (lists: number): number => (lists <= 3 ? 2 : lists <= 5 ? 3 : 2)

/** How many of the best models compete in every replicate of a bootstrap. */
export const modelsKept = (lists: number): number => (lists <= 3 ? 8 : lists === 4 ? 20 : 100)

/** The most lists for which all models can be looked at. */
export const mostListsForAllModels = 6

/** Fits and ranks models for tables of one number of lists. */
export class ModelRanker {
  readonly fitter: LogLinearFitter
  readonly #start: Float64Array
  readonly #verdicts = new Map<string, Existence>()

  constructor(lists: number) {
    this.fitter = new LogLinearFitter(lists)
    this.#start = new Float64Array(1 << lists)
  }

  /** All hierarchical models up to an order that have a unique estimate, best first. */
  rankAll(counts: Float64Array, order: number): RankedModel[] {
    const lists = Math.log2(counts.length)
    return this.rank(counts, hierarchicalModels(lists, order))
  }

  /** The given models that have a unique estimate for these counts, best first. */
  rank(counts: Float64Array, models: Iterable<Terms>): RankedModel[] {
    const totals = supersetTotals(counts)
    const ranked: RankedModel[] = []
    let isWarm = false
    for (const terms of models) {
      const margins = marginsOf(withIntercept(terms), counts, totals)
      if (checkExistence(margins, counts, this.#verdicts) !== 0) continue
      const fit = this.fitter.fit(margins, counts, isWarm ? this.#start : null)
      this.#start.set(fit.values)
      isWarm = true
      ranked.push({ terms, bic: informationCriteria(fit).bic, estimate: totals[0]! + fit.unseen })
    }
    return ranked.sort((one, other) => one.bic - other.bic)
  }

  /** The verdict on one model for these counts. */
  existence(counts: Float64Array, terms: Terms): Existence {
    return checkExistence(marginsOf(withIntercept(terms), counts), counts, this.#verdicts)
  }

  /** One model fitted by itself; null where it has no unique estimate. */
  fit(counts: Float64Array, terms: Terms): LogLinearFit | null {
    const margins = marginsOf(withIntercept(terms), counts)
    return checkExistence(margins, counts, this.#verdicts) === 0 ? this.fitter.fit(margins, counts) : null
  }
}
