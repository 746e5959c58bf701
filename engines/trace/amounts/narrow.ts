import type { Arithmetic } from './arithmetic.ts'

const splitter = 2 ** 27 + 1
const exactBelow = 2 ** 53

/**
 * The part of a·b that a double cannot hold. Dekker (1971): split both factors into halves whose products are exact.
 */
function lostInProduct(a: number, b: number, product: number): number {
  const aScaled = splitter * a
  const aHigh = aScaled - (aScaled - a)
  const aLow = a - aHigh
  const bScaled = splitter * b
  const bHigh = bScaled - (bScaled - b)
  const bLow = b - bHigh
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}

/** Amounts and sums below 2^53, held exactly in doubles; products are carried in two doubles, so shares are exact too. */
export const narrow: Arithmetic<number> = {
  zero: 0,
  words: 2,
  rest: 0,
  read: (values, at) => values[at * 2]! + values[at * 2 + 1]! * 4294967296,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  isLess: (a, b) => a < b,
  share: (a, b, c) => {
    const product = a * b
    if (product < exactBelow) {
      const whole = Math.floor(product / c)
      const rest = product - whole * c
      // A quotient within half a unit of a whole number may round up to it.
      if (rest < 0) {
        narrow.rest = rest + c
        return whole - 1
      }
      narrow.rest = rest
      return whole
    }
    let whole = Math.floor(product / c)
    const back = whole * c
    let rest = product - back + (lostInProduct(a, b, product) - lostInProduct(whole, c, back))
    while (rest < 0) {
      rest += c
      whole--
    }
    while (rest >= c) {
      rest -= c
      whole++
    }
    narrow.rest = rest
    return whole
  },
  fromBigInt: Number,
  toBigInt: BigInt,
  room: (length) => new Float64Array(length) as unknown as number[],
  wider: (amounts) => {
    const made = new Float64Array(amounts.length * 2)
    made.set(amounts)
    return made as unknown as number[]
  },
}
