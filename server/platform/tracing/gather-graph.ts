import type { PaymentGraph } from '@homeward/domain'
import { type ExitKind, policies } from '@homeward/trace'
import type { ChainNames } from './chain-names.ts'
import type { PaymentTracer } from './traced-payment.ts'

/** Gathers traced transfers of all payments into one graph for other tools. A transfer traced twice is kept once, at its most. */
export function gatherGraph(names: ChainNames, chain: PaymentGraph['chain'], currency: string) {
  const transfers = new Map<string, PaymentGraph['transfers'][number]>()
  const exits = new Map<string, string>()
  return {
    add: (tracer: PaymentTracer) => {
      for (const { place, from, to, value, values } of tracer.edges()) {
        const { transaction, number, time } = names.place(tracer.storeNumber(place))
        const tx = names.transaction(transaction)
        const key = `${tx}:${number}`
        let firm = values.fifo
        let high = values.fifo
        for (const policy of policies) {
          if (values[policy] < firm) firm = values[policy]
          if (values[policy] > high) high = values[policy]
        }
        const known = transfers.get(key)
        if (known !== undefined && BigInt(known.high) >= high) continue
        // Newly mined money has no payer; it is shown as coming from its own transaction.
        const payer = names.address(from) || `tx:${tx}`
        const payee = names.address(to) || `tx:${tx}`
        transfers.set(key, {
          tx,
          output: number,
          from: payer,
          to: payee,
          value: String(value),
          time,
          firm: String(firm),
          high: String(high),
        })
      }
    },
    exit: (address: number, kind: ExitKind) => exits.set(names.address(address), kind),
    graph: (): PaymentGraph => {
      const list = [...transfers.values()]
      const addresses = [...new Set(list.flatMap(({ from, to }) => [from, to]))].sort()
      return {
        format: 'homeward.payment-graph/1',
        chain,
        currency,
        wallets: addresses.map((address) => ({ address, ...(exits.has(address) && { exit: exits.get(address)! }) })),
        transfers: list,
      }
    },
  }
}
