import { drawBinomial } from './binomial.ts'
import { drawGamma } from './gamma.ts'

/** A Poisson draw: multiplication while the mean is small, beyond that cut by gamma waiting times (Ahrens and Dieter 1974). */
export function drawPoisson(uniform: () => number, mean: number): number {
  let count = 0
  let left = mean
  while (left > 12) {
    const order = Math.floor(0.875 * left)
    const waited = drawGamma(uniform, order)
    if (waited >= left) return count + drawBinomial(uniform, order - 1, left / waited)
    count += order
    left -= waited
  }
  const limit = Math.exp(-left)
  let product = uniform()
  while (product > limit) {
    count += 1
    product *= uniform()
  }
  return count
}
