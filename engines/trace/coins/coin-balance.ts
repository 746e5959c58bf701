import { Total } from '../amounts/total.ts'
import type { BalanceSheet, Cut } from '../balance-sheet.ts'
import { type CutEnd, cutEnds, ends, type Policy, policies } from '../limits.ts'
import type { CoinTracer } from './coin-tracer.ts'

/** The sums over the last trace of a tracer. `seeds` are the outputs it was asked to trace. */
export function coinBalance<A>(tracer: CoinTracer<A>, seeds: readonly number[]): BalanceSheet {
  const { slots, math, graph, asides } = tracer
  const byEnd = new Map<number, Record<Policy, Total<A>>>()
  const totals = (end: number) => {
    const known = byEnd.get(end)
    if (known !== undefined) return known
    const made = { haircut: new Total(math), fifo: new Total(math), lifo: new Total(math), tiho: new Total(math) }
    byEnd.set(end, made)
    return made
  }
  const counts = new Map<number, number>()
  for (let slot = 0; slot < slots.count; slot++) {
    const end = slots.end(slot)
    if (end === ends.followed) continue
    const sums = totals(end)
    for (const policy of policies) sums[policy].add(tracer.amount(policy, slot))
    counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  const sum = (end: number, policy: Policy) => byEnd.get(end)?.[policy].value ?? 0n
  const cutValue = (reason: CutEnd, policy: Policy) =>
    reason === 'seed' ? asides.seed[policy].value : sum(ends[reason], policy)
  const cut = cutEnds.flatMap((reason): Cut[] => {
    const values = {
      haircut: cutValue(reason, 'haircut'),
      fifo: cutValue(reason, 'fifo'),
      lifo: cutValue(reason, 'lifo'),
      tiho: cutValue(reason, 'tiho'),
    }
    const count = counts.get(ends[reason]) ?? (policies.some((policy) => values[policy] > 0n) ? 1 : 0)
    return count === 0 ? [] : [{ reason, count, values }]
  })
  let arrived = 0n
  for (const output of new Set(seeds)) arrived += math.toBigInt(math.read(graph.outputValue, output))
  const account = (policy: Policy) => ({
    in: arrived,
    exits: sum(ends.exit, policy),
    frontier: sum(ends.frontier, policy),
    cut: cut.reduce((total, each) => total + each.values[policy], 0n),
    fees: asides.fee[policy].value,
  })
  return {
    policies: { haircut: account('haircut'), fifo: account('fifo'), lifo: account('lifo'), tiho: account('tiho') },
    poison: { transactions: tracer.visited, outputs: slots.count },
    cut,
  }
}
