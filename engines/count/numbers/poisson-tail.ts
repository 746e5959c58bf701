import { logFactorial } from './log-gamma.ts'

/**
 * The smaller of P(X <= n) and P(X >= n) for X ~ Poisson(mean): how surprising the count n is, one-sided, not doubled.
 * Sums the short tail term by term; the other follows, because the two overlap in P(X = n) only.
 */
export function smallerPoissonTail(n: number, mean: number): number {
  if (mean <= 0) return n === 0 ? 1 : 0
  const atN = Math.exp(n * Math.log(mean) - mean - logFactorial(n))
  let term = 1
  let sum = 1
  if (n < mean) {
    for (let k = n; k > 0 && term > sum * 1e-17; k -= 1) {
      term *= k / mean
      sum += term
    }
  } else {
    for (let k = n + 1; term > sum * 1e-17; k += 1) {
      term *= mean / k
      sum += term
    }
  }
  const near = atN * sum
  return Math.min(near, 1 + atN - near)
}
