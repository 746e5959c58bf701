import { amountLimit } from '../chain.ts'

/** Four 32-bit words of an amount, least first. */
export type AmountWords = Uint32Array

/**
 * Reads a decimal amount in base units. Answers why it cannot, as a clause for a message; amounts of 2^128 and more are
 * refused, because no token holds as much.
 */
export function parseAmount(text: string, words: AmountWords): string | undefined {
  if (!/^\d{1,78}$/.test(text)) return 'has a value that is not a whole number of base units'
  if (text.length <= 15) {
    const value = Number(text)
    words[0] = value
    words[1] = value / 4294967296
    words[2] = 0
    words[3] = 0
    return undefined
  }
  let value = BigInt(text)
  if (value >= amountLimit) return 'has a value of 2^128 or more, which no real token can hold'
  for (let word = 0; word < 4; word++) {
    words[word] = Number(value & 0xffffffffn)
    value >>= 32n
  }
  return undefined
}
