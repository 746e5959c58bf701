/**
 * Token transfers at size: deposit addresses and planted payments to their exits.
 * Usage: npx tsx bench/trace/accounts.ts [TRANSFERS] [SEED]
 */
import { accountChain } from '@homeward/synthetic/chain'
import { AccountTracer, accountBalance, depositAddresses, indexAccounts, isConserved, narrow } from '@homeward/trace'
import { median, quantile, timed } from './measure.ts'
import { report } from './report.ts'

const transactions = Number(process.argv[2] ?? 20_000_000)
const seed = Number(process.argv[3] ?? 7)
const chain = accountChain({ transactions, seed })
const { movements, order } = chain
const count = order.length
const from = new Uint32Array(count)
const to = new Uint32Array(count)
const time = new Uint32Array(count)
const value = new Uint32Array(count * 2)
const position = new Uint32Array(count)
for (let at = 0; at < count; at++) {
  const movement = order[at]!
  from[at] = movements.from(movement)
  to[at] = movements.to(movement)
  time[at] = movements.time(movement)
  value[at * 2] = movements.value(movement)
  value[at * 2 + 1] = Math.floor(movements.value(movement) / 2 ** 32)
  position[movement] = at
}
const transaction = Uint32Array.from({ length: count }, (_, at) => at)
const [indexMs, index] = timed(() => indexAccounts(from, to, chain.accounts))
const graph = {
  transfers: count,
  accounts: chain.accounts,
  from,
  to,
  value,
  words: 2 as const,
  transaction,
  time,
  index,
}
const hot = new Uint8Array(chain.accounts)
for (const wallet of chain.wallets.slice(0, chain.labelled)) hot[wallet] = 1
const deposits = Array.from({ length: 5 }, () => timed(() => depositAddresses(graph, hot)))
const found = deposits[0]![1]
let right = 0
for (let account = 0; account < chain.accounts; account++) {
  const wallet = found.walletOf[account]!
  if (wallet !== 0 && chain.deposits.get(account) === wallet - 1) right++
}
const stops = new Uint8Array(chain.accounts)
for (let account = 0; account < chain.accounts; account++)
  if (found.walletOf[account] !== 0 || hot[account] === 1) stops[account] = 1
for (const wallet of found.inferred) stops[wallet] = 1
const payments = [...new Set(chain.cells.map((cell) => cell.payment))]
  .slice(0, 3000)
  .map((movement) => position[movement]!)
const tracer = new AccountTracer(graph, narrow)
const limits = { backward: false, stops, hub: 10_000 }
const runs = Array.from({ length: 3 }, () =>
  timed(() => payments.map((payment) => timed(() => tracer.trace([payment], limits))[0])),
)
let reached = 0n
let paid = 0n
for (const payment of payments) {
  tracer.trace([payment], limits)
  const { fifo } = accountBalance(tracer, [payment]).policies
  if (!isConserved(fifo)) throw new Error('a payment loses money')
  reached += fifo.exits
  paid += fifo.in
}
report('accounts', {
  transfers: count,
  accounts: chain.accounts,
  indexMs: Math.round(indexMs),
  deposits: {
    medianMs: median(deposits.map(([ms]) => ms)),
    found: found.count,
    planted: chain.deposits.size,
    precision: Math.round((right / found.count) * 1e6) / 1e6,
    traps: chain.traps.size,
    trapsTaken: [...chain.traps.keys()].filter((account) => found.walletOf[account] !== 0).length,
  },
  payments: {
    count: payments.length,
    totalMs: median(runs.map(([ms]) => ms)),
    medianMs: median(runs[0]![1]),
    p95Ms: quantile(runs[0]![1], 0.95),
    shareAtExits: Number((reached * 10_000n) / paid) / 10_000,
  },
})
