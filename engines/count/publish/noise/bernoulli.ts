// Exact coin flips (Canonne, Kamath & Steinke 2020, algorithm 1). A probability is known as a double with a bound on its
// error; 52 random bits decide almost always, and when they fall inside the bound the fraction itself decides, bit by bit.
import type { RandomBits } from './random-bits.ts'
import type { Rational } from './rational.ts'

const scale = 2 ** 52

/** True with probability exactly `exact()`, which lies within `error` of `approximate`. */
export function bernoulli(bits: RandomBits, approximate: number, error: number, exact: () => Rational): boolean {
  const draw = bits.fiftyTwo()
  if (draw + 1 <= (approximate - error) * scale) return true
  if (draw >= (approximate + error) * scale) return false
  return settle(bits, BigInt(draw), exact())
}

/** Compares a uniform number whose first 52 bits are known with a fraction, drawing further bits as long as needed. */
function settle(bits: RandomBits, firstBits: bigint, { over, under }: Rational): boolean {
  let known = firstBits
  let size = 1n << 52n
  for (;;) {
    if ((known + 1n) * under <= over * size) return true
    if (known * under >= over * size) return false
    known = known * 2n + BigInt(bits.bit())
    size *= 2n
  }
}

/** True with probability exp(-1). */
export function bernoulliExpOne(bits: RandomBits): boolean {
  let step = 1
  while (bits.below(step) === 0) step += 1
  return step % 2 === 1
}

/** True with probability exp(-over/under), for whole numbers 0 <= over <= under with under small enough for doubles. */
export function bernoulliExpFraction(bits: RandomBits, over: number, under: number): boolean {
  let step = 1
  while (bits.below(under * step) < over) step += 1
  return step % 2 === 1
}
