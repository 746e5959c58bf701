import type { Arithmetic } from './arithmetic.ts'

const word = 4294967296n

/** Amounts of any size, from columns of two or four words. */
export function wide(words: 2 | 4): Arithmetic<bigint> {
  const math: Arithmetic<bigint> = {
    zero: 0n,
    words,
    rest: 0n,
    read: words === 2 ? readTwo : readFour,
    add: (a, b) => a + b,
    subtract: (a, b) => a - b,
    isLess: (a, b) => a < b,
    share: (a, b, c) => {
      const product = a * b
      const whole = product / c
      math.rest = product - whole * c
      return whole
    },
    fromBigInt: (value) => value,
    toBigInt: (value) => value,
    room: (length) => new Array<bigint>(length).fill(0n),
    wider: (amounts) => [...amounts, ...new Array<bigint>(amounts.length).fill(0n)],
  }
  return math
}

function readTwo(values: Uint32Array, at: number): bigint {
  return BigInt(values[at * 2]!) + BigInt(values[at * 2 + 1]!) * word
}

function readFour(values: Uint32Array, at: number): bigint {
  const high = BigInt(values[at * 4 + 2]!) + BigInt(values[at * 4 + 3]!) * word
  return BigInt(values[at * 4]!) + BigInt(values[at * 4 + 1]!) * word + high * word * word
}
