import { logGamma } from './log-gamma.ts'

/** The regularised incomplete beta function, by its continued fraction (Lentz's method). */
export function betaBelow(x: number, one: number, other: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(one + other) - logGamma(one) - logGamma(other) + one * Math.log(x) + other * Math.log1p(-x),
  )
  // The fraction converges fast on its own side of the mean; the other side follows by symmetry.
  return x < (one + 1) / (one + other + 2)
    ? (front * fraction(x, one, other)) / one
    : 1 - (front * fraction(1 - x, other, one)) / other
}

function fraction(x: number, one: number, other: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / Math.max(tiny, 1 - ((one + other) * x) / (one + 1))
  let value = d
  for (let m = 1; m < 2000; m += 1) {
    const even = (m * (other - m) * x) / ((one + 2 * m - 1) * (one + 2 * m))
    d = 1 / Math.max(tiny, 1 + even * d)
    c = Math.max(tiny, 1 + even / c)
    value *= d * c
    const odd = (-(one + m) * (one + other + m) * x) / ((one + 2 * m) * (one + 2 * m + 1))
    d = 1 / Math.max(tiny, 1 + odd * d)
    c = Math.max(tiny, 1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}

/** The value below which a beta variable falls with probability p, by bisection. */
export function betaQuantile(p: number, one: number, other: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (betaBelow(middle, one, other) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
