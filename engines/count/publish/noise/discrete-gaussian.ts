// The discrete Gaussian: whole numbers x with probability proportional to exp(-x² / (2 sigma²)), drawn exactly
// (Canonne, Kamath & Steinke 2020, algorithm 3: propose from the discrete Laplace, accept by an exact coin). Noise from
// rounded doubles leaks through its low bits (Mironov 2012); here no rounded number ever decides a draw.
import { bernoulli, bernoulliExpFraction, bernoulliExpOne } from './bernoulli.ts'
import type { RandomBits } from './random-bits.ts'
import { type Rational, rationalOf } from './rational.ts'

/** Doubles in the acceptance exponent carry a relative error below 2^-50; this bound leaves room. */
const relativeError = 2 ** -48

/** Answers a function that draws from the discrete Gaussian of exactly this variance (a double is an exact fraction). */
export function discreteGaussian(variance: number, bits: RandomBits): () => number {
  const exactVariance = rationalOf(variance)
  const width = Math.floor(Math.sqrt(variance)) + 1
  const divisor = 2 * variance * width * width
  return () => {
    for (;;) {
      const draw = discreteLaplace(width, bits)
      const size = Math.abs(draw)
      const distance = size * width - variance
      const exponent = (distance * distance) / divisor
      if (accepts(exponent, () => exactExponent(size, width, exactVariance), bits)) return draw
    }
  }
}

/** Whole numbers with probability proportional to exp(-|x| / width). */
function discreteLaplace(width: number, bits: RandomBits): number {
  for (;;) {
    const rest = bits.below(width)
    if (!bernoulliExpFraction(bits, rest, width)) continue
    let whole = 0
    while (bernoulliExpOne(bits)) whole += 1
    const size = rest + width * whole
    const isNegative = bits.bit() === 1
    if (isNegative && size === 0) continue
    return isNegative ? -size : size
  }
}

/** True with probability exp(-exponent). */
function accepts(exponent: number, exact: () => Rational, bits: RandomBits): boolean {
  const error = exponent * relativeError
  let whole = Math.floor(exponent)
  let rest = exponent - whole
  let fraction: (() => Rational) | null = null
  if (rest <= error || rest >= 1 - error) {
    const { over, under } = exact()
    whole = Number(over / under)
    fraction = () => ({ over: over % under, under })
    rest = Number(((over % under) * 2n ** 60n) / under) / 2 ** 60
  }
  for (let step = 0; step < whole; step += 1) if (!bernoulliExpOne(bits)) return false
  const remainder = fraction ?? (() => fractionOf(exact(), whole))
  let step = 1
  for (;;) {
    const divide = step
    const isMore = bernoulli(bits, rest / divide, error + relativeError, () => {
      const { over, under } = remainder()
      return { over, under: under * BigInt(divide) }
    })
    if (!isMore) return step % 2 === 1
    step += 1
  }
}

const fractionOf = ({ over, under }: Rational, whole: number): Rational => ({
  over: over - BigInt(whole) * under,
  under,
})

/** (|x| width - variance)² / (2 variance width²) as a fraction. */
function exactExponent(size: number, width: number, { over, under }: Rational): Rational {
  const distance = BigInt(size) * BigInt(width) * under - over
  return { over: distance * distance, under: 2n * over * under * BigInt(width) * BigInt(width) }
}
