import type { CoinGraph } from '../coins/coin-graph.ts'

/** What a transaction looks like from its counts, addresses and values. */
export type ShapeColumns = Pick<CoinGraph, 'inputStart' | 'outputStart' | 'outputValue' | 'words'> & {
  readonly inputAddress: Uint32Array
}

/**
 * A joint payment of several people that hides who paid whom (CoinJoin): at least three outputs of one value, at least as
 * many paying addresses as such outputs, and not many more outputs than payers could need for payment and change.
 * After Goldfeder et al., "When the cookie meets the blockchain" (2018), section 5. Joins of two people, and joins of
 * uneven amounts (Wasabi 2), do not show themselves this way.
 */
export function isCoinJoin(shape: ShapeColumns, transaction: number): boolean {
  const { inputStart, outputStart, outputValue, words } = shape
  const firstInput = inputStart[transaction]!
  const inputs = inputStart[transaction + 1]! - firstInput
  const firstOutput = outputStart[transaction]!
  const outputs = outputStart[transaction + 1]! - firstOutput
  if (inputs < 3 || outputs < 3) return false
  const equal = mostOfOneValue(outputValue, words, firstOutput, outputs)
  if (equal < 3 || inputs < equal || outputs > equal * 2 + 1) return false
  return hasDistinct(shape.inputAddress, firstInput, inputs, equal)
}

function mostOfOneValue(values: Uint32Array, words: number, first: number, count: number): number {
  if (count > 32) return mostOfManyValues(values, words, first, count)
  let most = 1
  for (let one = 0; one + most < count; one++) {
    let same = 1
    const at = (first + one) * words
    const low = values[at]!
    const high = values[at + 1]!
    for (let other = one + 1; other < count; other++) {
      const against = (first + other) * words
      if (values[against] === low && values[against + 1] === high) same++
    }
    if (same > most) most = same
  }
  return most
}

function mostOfManyValues(values: Uint32Array, words: number, first: number, count: number): number {
  const amounts = new Float64Array(count)
  for (let each = 0; each < count; each++) {
    const at = (first + each) * words
    amounts[each] = values[at]! + values[at + 1]! * 4294967296
  }
  amounts.sort()
  let most = 1
  for (let at = 1, run = 1; at < count; at++) {
    run = amounts[at] === amounts[at - 1] ? run + 1 : 1
    if (run > most) most = run
  }
  return most
}

function hasDistinct(addresses: Uint32Array, first: number, count: number, needed: number): boolean {
  if (count > 32) return new Set(addresses.subarray(first, first + count)).size >= needed
  let distinct = 0
  for (let one = 0; one < count; one++) {
    let isNew = 1
    for (let earlier = 0; earlier < one; earlier++) {
      if (addresses[first + earlier] === addresses[first + one]) {
        isNew = 0
        break
      }
    }
    distinct += isNew
  }
  return distinct >= needed
}
