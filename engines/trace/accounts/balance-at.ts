import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { AccountGraph } from './account-graph.ts'

/**
 * What an account held just before a transfer of its own (just after it, `afterwards`). An account that pays out more than
 * it received in the store must have held the difference before the store begins; the least such amount is assumed.
 */
export function balanceAt<A>(
  math: Arithmetic<A>,
  graph: AccountGraph,
  account: number,
  { entry, afterwards }: { readonly entry: number; readonly afterwards: boolean },
): A {
  const { index, from, value } = graph
  const end = index.start[account + 1]!
  let running = math.zero
  let assumed = math.zero
  let atEntry = math.zero
  let assumedAtEntry = math.zero
  for (let each = index.start[account]!; each < end; each++) {
    if (each === entry && !afterwards) {
      atEntry = running
      assumedAtEntry = assumed
    }
    const transfer = index.entries[each]!
    const amount = math.read(value, transfer)
    if (from[transfer] !== account) running = math.add(running, amount)
    else if (math.isLess(running, amount)) {
      assumed = math.add(assumed, math.subtract(amount, running))
      running = math.zero
    } else running = math.subtract(running, amount)
    if (each === entry && afterwards) {
      atEntry = running
      assumedAtEntry = assumed
    }
  }
  return math.add(atEntry, math.subtract(assumed, assumedAtEntry))
}
