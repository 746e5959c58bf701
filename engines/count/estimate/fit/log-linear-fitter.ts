// Poisson log-linear models by Newton's method: log mu[w] = sum of the parameters that are part of w. Because the design is
// inclusion of bit masks, X'WX[s,t] is the weight of everything that contains both, and no matrix is built.
// Source: Fienberg (1972) for the model, Fienberg and Rinaldo (2012) for the extended estimate; the fit is that of a
// generalised linear model with canonical link, started and stopped as R does it.
import { logFactorial } from '../../numbers/log-gamma.ts'
import { factorise, solveInPlace, varianceOf } from './cholesky.ts'
import type { Margins } from './margins.ts'
import { sumOverSubsets, sumOverSupersets } from './subset-sums.ts'

/** A fitted model. It is a view into its fitter and holds until the next fit; copy what must outlive that. */
export interface LogLinearFit {
  readonly margins: Margins
  /** Value of each finite parameter by mask; the intercept at 0. */
  readonly values: Float64Array
  /** Fitted counts by cell; 0 where a dropped parameter empties the cell and in the dark cell. */
  readonly fitted: Float64Array
  /** fittedTotals[t]: fitted people on all the lists of t and possibly more. */
  readonly fittedTotals: Float64Array
  /** The expected number of people on no list. */
  readonly unseen: number
  readonly deviance: number
  readonly logLikelihood: number
}

// The stopping rule of R's generalised linear models: results agree with R to the last digits, ties included.
const enough = 1e-8
const mostSteps = 60

/** Fits models to tables of one number of lists, reusing its memory. */
export class LogLinearFitter {
  readonly #size: number
  readonly #values: Float64Array
  readonly #trial: Float64Array
  readonly #fitted: Float64Array
  readonly #weights: Float64Array
  readonly #right: Float64Array
  readonly #solution = new Float64Array(1024)
  #hessian = new Float64Array(32 * 32)

  constructor(lists: number) {
    this.#size = 1 << lists
    this.#values = new Float64Array(this.#size)
    this.#trial = new Float64Array(this.#size)
    this.#fitted = new Float64Array(this.#size)
    this.#weights = new Float64Array(this.#size)
    this.#right = new Float64Array(this.#size)
  }

  /**
   * The maximum likelihood fit of the finite parameters. Call only where it exists. `start` holds parameter values of a
   * nearby model; without it the first step is least squares on log(n + 0.1), as generalised linear models start.
   */
  fit(margins: Margins, counts: Float64Array, start: Float64Array | null = null): LogLinearFit {
    const { finite } = margins
    if (this.#hessian.length < finite.length ** 2) this.#hessian = new Float64Array(finite.length ** 2)
    this.#values.fill(0)
    let deviance = start === null ? this.#startNearCounts(margins, counts) : 0
    if (start !== null) {
      for (const term of finite) this.#values[term] = start[term]!
      deviance = this.#expect(margins, counts, this.#values)
    }
    for (let round = 0; round < mostSteps; round += 1) {
      if (round > 0 || start !== null) this.#workingResponse(margins, counts)
      this.#solve(margins, this.#fitted)
      let length = 1
      let next = this.#stepTo(margins, counts, length)
      // A step may overshoot from afar; the likelihood is concave, so a shorter one always helps.
      const isStarting = round === 0 && start === null
      while (!isStarting && !(next <= deviance + enough * (1 + Math.abs(deviance))) && length > 1e-6) {
        length /= 2
        next = this.#stepTo(margins, counts, length)
      }
      this.#values.set(this.#trial)
      const change = Math.abs(next - deviance)
      deviance = next
      if (change / (Math.abs(next) + 0.1) < enough) break
    }
    return this.#finish(margins, counts, deviance)
  }

  /**
   * Standard errors of the first `many` finite parameters of the last fit, in their order, from the information of the
   * last step, as R reports them.
   */
  standardErrors(fit: LogLinearFit, many = fit.margins.finite.length): number[] {
    const width = fit.margins.finite.length
    return Array.from({ length: many }, (_, at) => Math.sqrt(varianceOf(this.#hessian, width, at)))
  }

  /** Weights and working response of the first step, from the counts themselves; answers the deviance of that start. */
  #startNearCounts({ isOut }: Margins, counts: Float64Array): number {
    let deviance = 0
    for (let cell = 0; cell < this.#size; cell += 1) {
      const near = isOut[cell] === 1 ? 0 : counts[cell]! + 0.1
      this.#fitted[cell] = near
      this.#right[cell] = near === 0 ? 0 : near * Math.log(near) - 0.1
      if (near !== 0) deviance += 2 * ((counts[cell] === 0 ? 0 : counts[cell]! * Math.log(counts[cell]! / near)) + 0.1)
    }
    return deviance
  }

  /** The weighted working response W z of the current values, by cell. */
  #workingResponse({ isOut }: Margins, counts: Float64Array): void {
    const linear = this.#weights
    linear.set(this.#values)
    sumOverSubsets(linear)
    this.#right[0] = 0
    for (let cell = 1; cell < this.#size; cell += 1) {
      const mean = this.#fitted[cell]!
      this.#right[cell] = isOut[cell] === 1 ? 0 : mean * linear[cell]! + counts[cell]! - mean
    }
  }

  /** Solves the weighted least squares for `#right`; leaves its factor in `#hessian`. */
  #solve({ finite }: Margins, weights: Float64Array): void {
    this.#weights.set(weights)
    sumOverSupersets(this.#weights)
    sumOverSupersets(this.#right)
    const width = finite.length
    for (let row = 0; row < width; row += 1) {
      const term = finite[row]!
      for (let column = 0; column <= row; column += 1) {
        this.#hessian[row * width + column] = this.#weights[term | finite[column]!]!
      }
      this.#solution[row] = this.#right[term]!
    }
    factorise(this.#hessian, width)
    solveInPlace(this.#hessian, width, this.#solution)
  }

  #stepTo(margins: Margins, counts: Float64Array, length: number): number {
    this.#trial.fill(0)
    for (let at = 0; at < margins.finite.length; at += 1) {
      const term = margins.finite[at]!
      const solved = this.#solution[at]!
      this.#trial[term] = length === 1 ? solved : this.#values[term]! + length * (solved - this.#values[term]!)
    }
    return this.#expect(margins, counts, this.#trial)
  }

  /** Fills `#fitted` for the parameters and answers the deviance. */
  #expect({ isOut }: Margins, counts: Float64Array, values: Float64Array): number {
    const linear = this.#weights
    linear.set(values)
    sumOverSubsets(linear)
    let deviance = 0
    this.#fitted[0] = 0
    for (let cell = 1; cell < this.#size; cell += 1) {
      if (isOut[cell] === 1) {
        this.#fitted[cell] = 0
        continue
      }
      const mean = Math.exp(linear[cell]!)
      const count = counts[cell]!
      this.#fitted[cell] = mean
      deviance += count === 0 ? mean : count * (Math.log(count) - linear[cell]!) - (count - mean)
    }
    return 2 * deviance
  }

  #finish(margins: Margins, counts: Float64Array, deviance: number): LogLinearFit {
    let saturated = 0
    for (let cell = 1; cell < this.#size; cell += 1) {
      const count = counts[cell]!
      if (count > 0) saturated += count * Math.log(count) - count - logFactorial(count)
    }
    this.#weights.set(this.#fitted)
    sumOverSupersets(this.#weights)
    return {
      margins,
      values: this.#values,
      fitted: this.#fitted,
      fittedTotals: this.#weights,
      unseen: Math.exp(this.#values[0]!),
      deviance: Math.max(0, deviance),
      logLikelihood: saturated - deviance / 2,
    }
  }
}
