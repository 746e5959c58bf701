import { Total } from '../amounts/total.ts'
import type { BalanceSheet, Cut } from '../balance-sheet.ts'
import { type CutEnd, cutEnds, ends, type Policy, policies } from '../limits.ts'
import type { AccountTracer } from './account-tracer.ts'
import type { Held } from './held.ts'

/** What a followed account still holds of the payment under a rule. */
export function heldAmount<A>(purse: Held<A>, policy: Policy): A {
  return policy === 'haircut' || policy === 'tiho' ? purse[policy] : purse[policy].traced
}

/** The sums over the last trace of a tracer. `seeds` are the transfers it was asked to trace. */
export function accountBalance<A>(tracer: AccountTracer<A>, seeds: readonly number[]): BalanceSheet {
  const { arrivals, held, math, graph, overlap } = tracer
  const sums = new Map<number, Record<Policy, Total<A>>>()
  const counts = new Map<number, number>()
  const totals = (end: number) => {
    const known = sums.get(end)
    if (known !== undefined) return known
    const made = { haircut: new Total(math), fifo: new Total(math), lifo: new Total(math), tiho: new Total(math) }
    sums.set(end, made)
    return made
  }
  for (let each = 0; each < arrivals.end.length; each++) {
    const end = arrivals.end[each]!
    if (end === ends.followed) continue
    const row = totals(end)
    for (const policy of policies) row[policy].add(arrivals[policy][each]!)
    counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  const frontier = totals(ends.frontier)
  for (const purse of held.values()) for (const policy of policies) frontier[policy].add(heldAmount(purse, policy))
  const sum = (end: number, policy: Policy) => sums.get(end)?.[policy].value ?? 0n
  const cut = cutEnds.flatMap((reason: CutEnd): Cut[] => {
    const value = (policy: Policy) => (reason === 'seed' ? overlap[policy] : sum(ends[reason], policy))
    const values = { haircut: value('haircut'), fifo: value('fifo'), lifo: value('lifo'), tiho: value('tiho') }
    const count = counts.get(ends[reason]) ?? (policies.some((policy) => values[policy] > 0n) ? 1 : 0)
    return count === 0 ? [] : [{ reason, count, values }]
  })
  let arrived = 0n
  for (const seed of new Set(seeds)) arrived += math.toBigInt(math.read(graph.value, seed))
  const account = (policy: Policy) => ({
    in: arrived,
    exits: sum(ends.exit, policy),
    frontier: frontier[policy].value,
    cut: cut.reduce((total, each) => total + each.values[policy], 0n),
    fees: 0n,
  })
  return {
    policies: { haircut: account('haircut'), fifo: account('fifo'), lifo: account('lifo'), tiho: account('tiho') },
    poison: {
      transactions: new Set(arrivals.transfer.map((transfer) => graph.transaction[transfer])).size,
      outputs: arrivals.transfer.length,
    },
    cut,
  }
}
