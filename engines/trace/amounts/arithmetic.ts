/**
 * Exact whole-number arithmetic on amounts in base units. Two kinds: {@link narrow} where no amount or sum reaches 2^53,
 * as on Bitcoin, and {@link wide} for everything else. The following rules are written once against this interface.
 */
export interface Arithmetic<A> {
  readonly zero: A
  /** 32-bit words of one amount in a value column. */
  readonly words: 2 | 4
  readonly read: (values: Uint32Array, at: number) => A
  readonly add: (a: A, b: A) => A
  /** `a` must not be less than `b`. */
  readonly subtract: (a: A, b: A) => A
  readonly isLess: (a: A, b: A) => boolean
  /** The whole part of a·b/c; what is left over, a·b mod c, stays in {@link rest} until the next call. */
  readonly share: (a: A, b: A, c: A) => A
  rest: A
  readonly fromBigInt: (value: bigint) => A
  readonly toBigInt: (value: A) => bigint
  /** Room for many amounts, all zero. */
  readonly room: (length: number) => A[]
  /** The same amounts with as much room again, zero. */
  readonly wider: (amounts: A[]) => A[]
}
