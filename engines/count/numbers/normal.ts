/** The standard normal distribution function, by its continued fraction in the tails and its series near zero. */
export function normalBelow(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 1
  if (z === Number.NEGATIVE_INFINITY) return 0
  const size = Math.abs(z)
  const density = Math.exp(-0.5 * size * size) / Math.sqrt(2 * Math.PI)
  let tail: number
  if (size < 3) {
    let term = size
    let sum = size
    for (let k = 3; Math.abs(term) > 1e-18 * sum; k += 2) {
      term *= (size * size) / k
      sum += term
    }
    tail = 0.5 - density * sum
  } else {
    let fraction = 0
    for (let k = 160; k > 0; k -= 1) fraction = k / (size + fraction)
    tail = density / (size + fraction)
  }
  return z > 0 ? 1 - tail : tail
}

/** The standard normal quantile: a rational start (Abramowitz and Stegun 26.2.23), then Halley steps to full precision. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let z = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))))
  for (let step = 0; step < 4; step += 1) {
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
    if (density === 0) return z
    const off = (normalBelow(z) - p) / density
    z -= off / (1 + (z * off) / 2)
  }
  return z
}
