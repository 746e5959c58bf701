type Uniform = () => number

/** A standard normal draw (Marsaglia's polar method, one of the pair). */
export function drawNormal(uniform: Uniform): number {
  for (;;) {
    const x = 2 * uniform() - 1
    const y = 2 * uniform() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** An open uniform draw: never 0, so that its logarithm is finite. */
const open = (uniform: Uniform): number => uniform() + 2 ** -33

/** A gamma draw with the given shape and scale 1 (Marsaglia and Tsang 2000). */
export function drawGamma(uniform: Uniform, shape: number): number {
  if (shape === 1) return -Math.log(open(uniform))
  if (shape < 1) return drawGamma(uniform, shape + 1) * open(uniform) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(uniform)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = open(uniform)
    const square = x * x
    if (u < 1 - 0.0331 * square * square) return d * v
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v
  }
}

/** A beta draw; the two shapes that latent classes meet most, 1 and something, are inverted at once. */
export function drawBeta(uniform: Uniform, one: number, other: number): number {
  if (one === 1) return 1 - open(uniform) ** (1 / other)
  if (other === 1) return open(uniform) ** (1 / one)
  const x = drawGamma(uniform, one)
  return x / (x + drawGamma(uniform, other))
}
