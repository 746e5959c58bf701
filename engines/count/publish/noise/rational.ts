/** A non-negative fraction of whole numbers of any size. */
export interface Rational {
  readonly over: bigint
  readonly under: bigint
}

/** A positive double is a fraction with a power of two below: exactly, without rounding. */
export function rationalOf(value: number): Rational {
  let under = 1n
  let rest = value
  while (!Number.isInteger(rest)) {
    rest *= 2
    under *= 2n
  }
  return { over: BigInt(rest), under }
}
