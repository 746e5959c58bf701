import type { LogLinearFit } from './log-linear-fitter.ts'

/** Information criteria of a fit. Parameters at minus infinity count; the observed people are the sample size of the BIC. */
export function informationCriteria({ margins, logLikelihood }: LogLinearFit): { aic: number; bic: number } {
  const parameters = margins.finite.length + margins.dropped.length
  return {
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(margins.totals[0]!) - 2 * logLikelihood,
  }
}
