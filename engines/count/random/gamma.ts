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
  if (one > 1 && other > 1) return drawRoundBeta(uniform, one, other)
  const x = drawGamma(uniform, one)
  return x / (x + drawGamma(uniform, other))
}

/** A beta draw for shapes above 1 (Cheng 1978, algorithm BB): cheaper than two gamma draws. */
function drawRoundBeta(uniform: Uniform, one: number, other: number): number {
  const small = Math.min(one, other)
  const large = Math.max(one, other)
  const sum = one + other
  const steep = Math.sqrt((sum - 2) / (2 * one * other - sum))
  const tilt = small + 1 / steep
  for (;;) {
    const u = open(uniform)
    const z = u * u * open(uniform)
    const v = steep * Math.log(u / (1 - u))
    const w = small * Math.exp(v)
    const r = tilt * v - 1.386294361119891
    const s = small + r - w
    if (s + 2.6094379124341 < 5 * z) {
      const t = Math.log(z)
      if (s < t && r + sum * Math.log(sum / (large + w)) < t) continue
    }
    return one === small ? w / (large + w) : large / (large + w)
  }
}
