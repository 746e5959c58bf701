import {
  CoinTracer,
  type End,
  ends,
  groupOf,
  type Limits,
  narrow,
  type Policy,
  policies,
  traceCoinPayment,
  unknown,
} from '@homeward/trace'
import { coinGraph } from '../chain-store/coin-graph.ts'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'
import type { PaymentTracer, TracedEdge } from './traced-payment.ts'

export const endNames = Object.keys(ends) as End[]

interface Prepared {
  readonly graph: ReturnType<typeof coinGraph>
  readonly tracer: CoinTracer<number>
}
const prepared = new WeakMap<OpenChainStore, Prepared>()

/** Done once for a store that stays open: the graph and the room of a tracer cost more than most traces. */
function preparedFor(store: OpenChainStore): Prepared {
  const known = prepared.get(store)
  if (known !== undefined) return known
  const graph = coinGraph(store)
  const made = { graph, tracer: new CoinTracer(graph, narrow) }
  prepared.set(store, made)
  return made
}

/** Traces payments on a chain that spends outputs. */
export function coinPayments(store: OpenChainStore, limits: Limits, edgeLimit: number): PaymentTracer {
  const { graph, tracer } = preparedFor(store)
  const { slots } = tracer
  return {
    storeNumber: (place) => place,
    trace: (places) => {
      const traced = traceCoinPayment(tracer, places, limits, edgeLimit)
      return { ...traced, value: traced.sheet.policies.fifo.in }
    },
    edges: function* (): Generator<TracedEdge> {
      for (let slot = 0; slot < slots.count; slot++) {
        const amount = (policy: Policy) => BigInt(tracer.amount(policy, slot))
        const values = { haircut: amount('haircut'), fifo: amount('fifo'), lifo: amount('lifo'), tiho: amount('tiho') }
        if (policies.every((policy) => values[policy] === 0n)) continue
        const output = slots.output(slot)
        const maker = groupOf(graph.outputStart, output)
        yield {
          place: output,
          from: graph.inputAddress[graph.inputStart[maker]!] ?? unknown,
          to: graph.outputAddress[output]!,
          value: BigInt(narrow.read(graph.outputValue, output)),
          hop: slots.hop(slot),
          end: endNames[slots.end(slot)]!,
          values,
        }
      }
    },
  }
}
