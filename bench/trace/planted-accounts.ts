/** Precision of deposit addresses, and of firm values, ranges and bounds, on planted scams of an account chain. */

import { accountChain } from '@homeward/synthetic/chain'
import {
  AccountTracer,
  clusterAccounts,
  depositAddresses,
  type ExitCell,
  indexAccounts,
  narrow,
  pairError,
  traceAccountPayment,
} from '@homeward/trace'
import { report } from './report.ts'

const transactions = Number(process.argv[2] ?? 200_000)
const seed = Number(process.argv[3] ?? 7)
const chain = accountChain({ transactions, seed })
const { movements, order } = chain
const from = Uint32Array.from(order, (movement) => movements.from(movement))
const to = Uint32Array.from(order, (movement) => movements.to(movement))
const value = new Uint32Array(order.length * 2)
for (const [at, movement] of order.entries()) {
  value[at * 2] = movements.value(movement)
  value[at * 2 + 1] = Math.floor(movements.value(movement) / 2 ** 32)
}
const graph = {
  transfers: order.length,
  accounts: chain.accounts,
  from,
  to,
  value,
  words: 2 as const,
  transaction: Uint32Array.from(order, (_, at) => at),
  time: Uint32Array.from(order, (movement) => movements.time(movement)),
  index: indexAccounts(from, to, chain.accounts),
}
const hot = new Uint8Array(chain.accounts)
for (const wallet of chain.wallets.slice(0, chain.labelled)) hot[wallet] = 1
const deposits = depositAddresses(graph, hot)
const rounding = 10n
let right = 0
let trapped = 0
for (let account = 0; account < chain.accounts; account++) {
  if (deposits.walletOf[account] === 0) continue
  if (chain.deposits.get(account) === deposits.walletOf[account]! - 1) right++
  if (chain.traps.has(account)) trapped++
}
// Every account is its own owner, but for those that belong to a customer.
const owner = Int32Array.from({ length: chain.accounts }, (_, account) => chain.customers.get(account) ?? account)
const reuse = pairError(clusterAccounts(graph, deposits, hot).root, owner)
const stops = new Uint8Array(chain.accounts)
for (let account = 0; account < chain.accounts; account++) {
  if (deposits.walletOf[account] !== 0 || hot[account] === 1) stops[account] = 1
}
for (const wallet of deposits.inferred) stops[wallet] = 1

const position = new Map<number, number>()
for (const [at, movement] of order.entries()) position.set(movement, at)
const truth = new Map<number, Map<number, number>>()
const mannerOf = new Map<number, string>()
for (const { payment, exit, value: amount, manner } of chain.cells) {
  mannerOf.set(payment, manner)
  const cells = truth.get(payment) ?? new Map<number, number>()
  cells.set(exit, amount)
  truth.set(payment, cells)
}
const tracer = new AccountTracer(graph, narrow)
const byManner: Record<string, { cells: number; inRange: number; firm: number; firmRight: number }> = {}
const tally = {
  cells: 0,
  inRange: 0,
  inBounds: 0,
  firm: 0n,
  firmRight: 0n,
  value: 0n,
  payments: 0,
  unbounded: 0,
  ms: 0,
}
for (const [payment, planted] of truth) {
  const start = performance.now()
  const limits = { backward: false, stops, hub: 10_000 }
  const trace = traceAccountPayment(tracer, [position.get(payment)!], limits, {
    edgeLimit: 100_000,
    holdsAreExits: false,
  })
  tally.ms += performance.now() - start
  tally.payments++
  tally.value += trace.sheet.policies.fifo.in
  if (!trace.isBounded) tally.unbounded++
  const found = new Map<number, ExitCell>(trace.exits.map((cell) => [cell.address, cell]))
  const name = mannerOf.get(payment)!
  const manner = byManner[name] ?? { cells: 0, inRange: 0, firm: 0, firmRight: 0 }
  byManner[name] = manner
  for (const exit of new Set([...planted.keys(), ...found.keys()])) {
    const real = BigInt(planted.get(exit) ?? 0)
    const cell = found.get(exit)
    tally.cells++
    manner.cells++
    if (cell === undefined) continue
    const low = cell.firm
    // Largest remainders are divided payment by payment here and lot by lot in the truth: a few base units apart.
    if (low <= real + rounding && real <= cell.high + rounding) {
      tally.inRange++
      manner.inRange++
    }
    if (cell.bounds.low <= real && real <= cell.bounds.high) tally.inBounds++
    tally.firm += low
    manner.firm += Number(low)
    manner.firmRight += Number(low < real ? low : real)
    tally.firmRight += low < real ? low : real
  }
}
const share = (part: number, whole: number) => Math.round((part / whole) * 1e6) / 1e6
report('planted-accounts', {
  transactions: order.length,
  seed,
  deposits: {
    planted: chain.deposits.size,
    found: deposits.count,
    precision: share(right, deposits.count),
    recall: share(right, chain.deposits.size),
    traps: chain.traps.size,
    trapsTaken: trapped,
    inferredWallets: deposits.inferred.length,
  },
  depositReuse: {
    planted: chain.customers.size,
    precision: Math.round(reuse.precision * 1e6) / 1e6,
    recall: Math.round(reuse.recall * 1e6) / 1e6,
  },
  payments: tally.payments,
  cells: tally.cells,
  firmShareOfValue: share(Number(tally.firm), Number(tally.value)),
  firmRight: share(Number(tally.firmRight), Number(tally.firm)),
  rangeHoldsTruth: share(tally.inRange, tally.cells),
  boundsHoldTruth: share(tally.inBounds, tally.cells),
  byManner: Object.fromEntries(
    Object.entries(byManner).map(([name, each]) => [
      name,
      {
        cells: each.cells,
        firmRight: share(each.firmRight, each.firm),
        rangeHoldsTruth: share(each.inRange, each.cells),
      },
    ]),
  ),
  withoutBounds: tally.unbounded,
  millisecondsPerPayment: Math.round((tally.ms / tally.payments) * 1000) / 1000,
})
