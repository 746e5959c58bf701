import type { Arithmetic } from './arithmetic.ts'

const word = 4294967296n

/** Amounts of any size. */
export const wide: Arithmetic<bigint> = {
  zero: 0n,
  words: 4,
  rest: 0n,
  read: (values, at) => {
    const low = BigInt(values[at * 4]!) + BigInt(values[at * 4 + 1]!) * word
    const third = values[at * 4 + 2]!
    const fourth = values[at * 4 + 3]!
    return third === 0 && fourth === 0 ? low : low + (BigInt(third) + BigInt(fourth) * word) * word * word
  },
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  isLess: (a, b) => a < b,
  share: (a, b, c) => {
    const product = a * b
    const whole = product / c
    wide.rest = product - whole * c
    return whole
  },
  fromBigInt: (value) => value,
  toBigInt: (value) => value,
  room: (length) => new Array<bigint>(length).fill(0n),
}
