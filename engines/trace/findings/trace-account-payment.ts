import { accountBalance, heldAmount } from '../accounts/account-balance.ts'
import type { AccountTracer } from '../accounts/account-tracer.ts'
import { FlowNetwork } from '../bounds/flow-network.ts'
import { paymentBounds } from '../bounds/payment-bounds.ts'
import { ends, type Limits } from '../limits.ts'
import { ExitCells } from './exit-cell.ts'
import type { PaymentTrace } from './trace-coin-payment.ts'

/**
 * Traces transfers as one payment. `holdsAreExits` says that the token's issuer can freeze it where it lies: balances
 * still in place are then exits too, and leave the frontier.
 */
export function traceAccountPayment<A>(
  tracer: AccountTracer<A>,
  seeds: readonly number[],
  limits: Limits,
  { edgeLimit, holdsAreExits }: { readonly edgeLimit: number; readonly holdsAreExits: boolean },
): PaymentTrace {
  const { math, graph } = tracer
  const network = new FlowNetwork(math, edgeLimit)
  tracer.trace(seeds, limits, network)
  const { arrivals, held } = tracer
  const cells = new ExitCells(math)
  const receivers = limits.backward ? graph.from : graph.to
  const latest = new Map<number, number>()
  for (let each = 0; each < arrivals.end.length; each++) {
    const transfer = arrivals.transfer[each]!
    latest.set(receivers[transfer]!, transfer)
    if (arrivals.end[each] !== ends.exit) continue
    cells.add(`exit:${receivers[transfer]!}`, transfer, (policy) => arrivals[policy][each]!)
  }
  let sheet = accountBalance(tracer, seeds)
  if (holdsAreExits) {
    for (const purse of held.values()) {
      cells.add(`held:${purse.account}`, latest.get(purse.account) ?? seeds[0]!, (policy) => heldAmount(purse, policy))
    }
    const { haircut, fifo, lifo, tiho } = sheet.policies
    const moved = { haircut: toExits(haircut), fifo: toExits(fifo), lifo: toExits(lifo), tiho: toExits(tiho) }
    sheet = { ...sheet, policies: moved }
  }
  const payment = sheet.policies.fifo.in
  const bounds = paymentBounds(network, math.fromBigInt(payment), cells.names)
  return { sheet, exits: cells.list(payment, bounds), isBounded: bounds !== undefined }
}

function toExits<S extends PaymentTrace['sheet']['policies']['fifo']>(account: S): S {
  return { ...account, exits: account.exits + account.frontier, frontier: 0n }
}
