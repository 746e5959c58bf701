import { logFactorial } from '../numbers/log-gamma.ts'

type Uniform = () => number

/** A binomial draw: inversion while the mean is small, Hörmann's transformed rejection (1993, BTRS) beyond. */
export function drawBinomial(uniform: Uniform, trials: number, p: number): number {
  if (trials <= 0 || p <= 0) return 0
  if (p >= 1) return trials
  if (p > 0.5) return trials - drawBinomial(uniform, trials, 1 - p)
  return trials * p < 10 ? byInversion(uniform, trials, p) : byRejection(uniform, trials, p)
}

function byInversion(uniform: Uniform, trials: number, p: number): number {
  const first = uniform()
  // Bernoulli's inequality: (1 - p)^n >= 1 - np, so most draws that end at none need no power.
  if (first < 1 - trials * p) return 0
  const odds = p / (1 - p)
  const none = Math.exp(trials * Math.log1p(-p))
  for (let left = first; ; left = uniform()) {
    let chance = none
    // The bound only stops a draw lost to rounding in the far tail, which is then drawn again.
    for (let count = 0; count <= Math.min(trials, 110); count += 1) {
      if (left < chance) return count
      left -= chance
      chance *= (odds * (trials - count)) / (count + 1)
    }
  }
}

function byRejection(uniform: Uniform, trials: number, p: number): number {
  const spread = Math.sqrt(trials * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const center = trials * p + 0.5
  const steep = (2.83 + 5.1 / b) * spread
  const inner = 0.92 - 4.2 / b
  const mode = Math.floor((trials + 1) * p)
  for (;;) {
    const u = uniform() - 0.5
    const v = uniform()
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + center)
    if (edge >= 0.07 && v <= inner) return count
    if (count < 0 || count > trials || v === 0) continue
    const limit =
      logFactorial(mode) +
      logFactorial(trials - mode) -
      logFactorial(count) -
      logFactorial(trials - count) +
      (count - mode) * Math.log(p / (1 - p))
    if (Math.log((v * steep) / (a / (edge * edge) + b)) <= limit) return count
  }
}
