import type { BalanceSheet } from '../balance-sheet.ts'
import { paymentBounds } from '../bounds/payment-bounds.ts'
import { coinBalance } from '../coins/coin-balance.ts'
import { coinNetwork } from '../coins/coin-network.ts'
import type { CoinTracer } from '../coins/coin-tracer.ts'
import { ends, type Limits } from '../limits.ts'
import { type ExitCell, ExitCells } from './exit-cell.ts'

/** Everything about one payment: its sums and its exits. */
export interface PaymentTrace {
  readonly sheet: BalanceSheet
  readonly exits: readonly ExitCell[]
  /** Whether the bounds were computed, or stand at their trivial values because the trace is too large. */
  readonly isBounded: boolean
}

/** Traces outputs as one payment. `edgeLimit` is the largest network for which bounds are computed. */
export function traceCoinPayment<A>(
  tracer: CoinTracer<A>,
  seeds: readonly number[],
  limits: Limits,
  edgeLimit: number,
): PaymentTrace {
  const { math, graph, slots } = tracer
  tracer.trace(seeds, limits)
  const sheet = coinBalance(tracer, seeds)
  const cells = new ExitCells(math)
  for (let slot = 0; slot < slots.count; slot++) {
    if (slots.end(slot) !== ends.exit) continue
    const output = slots.output(slot)
    cells.add(`exit:${graph.outputAddress[output]!}`, output, (policy) => tracer.amount(policy, slot))
  }
  const payment = sheet.policies.fifo.in
  const network = coinNetwork(tracer, seeds, { backward: limits.backward, limit: edgeLimit })
  const bounds = paymentBounds(network, math.fromBigInt(payment), cells.names)
  return { sheet, exits: cells.list(payment, bounds), isBounded: bounds !== undefined }
}
