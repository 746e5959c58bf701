import { unknown } from '../coins/coin-graph.ts'
import type { ShapeColumns } from './is-coin-join.ts'

/**
 * A payment into which its receiver may have put a coin of their own (PayJoin, BIP 78). The only trace it leaves: one
 * input more than the payment needs. Two outputs, inputs of two or more addresses, and the least input could be left out
 * without leaving the larger output unpaid (the "unnecessary input" of Ghesmati, Fdhila and Weippl, 2022). Careless
 * wallets do the same, so excluding these costs recall; the error card says how much.
 */
export function isPayJoin(shape: ShapeColumns & SpentOutputs, transaction: number): boolean {
  const { inputStart, outputStart, outputValue, words, inputOutput, inputAddress } = shape
  const firstOutput = outputStart[transaction]!
  if (outputStart[transaction + 1]! - firstOutput !== 2) return false
  const firstInput = inputStart[transaction]!
  const end = inputStart[transaction + 1]!
  if (end - firstInput < 2 || end - firstInput > 8) return false
  let total = 0
  let least = Number.POSITIVE_INFINITY
  let isMixed = false
  for (let input = firstInput; input < end; input++) {
    const output = inputOutput[input]!
    if (output === unknown) return false
    const value = outputValue[output * words]! + outputValue[output * words + 1]! * 4294967296
    total += value
    if (value < least) least = value
    if (inputAddress[input] !== inputAddress[firstInput]) isMixed = true
  }
  if (!isMixed) return false
  const one = firstOutput * words
  const two = (firstOutput + 1) * words
  const first = outputValue[one]! + outputValue[one + 1]! * 4294967296
  const second = outputValue[two]! + outputValue[two + 1]! * 4294967296
  const fee = total - first - second
  return total - least >= Math.max(first, second) + fee
}

/** Which output each input spends. */
export interface SpentOutputs {
  readonly inputOutput: Uint32Array
}
