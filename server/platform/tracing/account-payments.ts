import {
  AccountTracer,
  type Arithmetic,
  type Limits,
  narrow,
  type Policy,
  policies,
  traceAccountPayment,
  wide,
} from '@homeward/trace'
import { accountGraph, type TokenGraph } from '../chain-store/account-graph.ts'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'
import { endNames } from './coin-payments.ts'
import type { PaymentTracer, TracedEdge } from './traced-payment.ts'

interface TokenTrace {
  readonly token: number
  readonly limits: Limits
  readonly edgeLimit: number
  /** Whether the issuer can freeze balances where they lie. */
  readonly holdsAreExits: boolean
}

type PaymentsOf = (trace: TokenTrace) => PaymentTracer
const prepared = new WeakMap<OpenChainStore, Map<number, PaymentsOf>>()

/** Traces payments of one token on an account chain. Its graph is built once for a store that stays open. */
export function accountPayments(store: OpenChainStore, trace: TokenTrace): PaymentTracer {
  const ofStore = prepared.get(store) ?? new Map<number, PaymentsOf>()
  prepared.set(store, ofStore)
  const known = ofStore.get(trace.token) ?? prepare(accountGraph(store, trace.token))
  ofStore.set(trace.token, known)
  return known(trace)
}

function prepare(graph: TokenGraph): PaymentsOf {
  return graph.words === 2 && isSmall(graph) ? payments(graph, narrow) : payments(graph, wide(graph.words))
}

/** Whether all value ever moved stays where doubles are exact: then no sum on the way can leave it. */
function isSmall(graph: TokenGraph): boolean {
  let total = 0
  for (let transfer = 0; transfer < graph.transfers; transfer++) total += narrow.read(graph.value, transfer)
  return total < 2 ** 51
}

function payments<A>(graph: TokenGraph, math: Arithmetic<A>): PaymentsOf {
  const tracer = new AccountTracer(graph, math)
  const storeNumber = (place: number) => graph.original?.[place] ?? place
  return ({ limits, edgeLimit, holdsAreExits }) => ({
    storeNumber,
    trace: (places) => {
      const own = graph.original === undefined ? places : places.map((place) => positionOf(graph.original!, place))
      const traced = traceAccountPayment(tracer, own, limits, { edgeLimit, holdsAreExits })
      return { ...traced, value: traced.sheet.policies.fifo.in }
    },
    edges: function* (): Generator<TracedEdge> {
      const { arrivals } = tracer
      for (const [each, transfer] of arrivals.transfer.entries()) {
        const amount = (policy: Policy) => math.toBigInt(arrivals[policy][each]!)
        const values = { haircut: amount('haircut'), fifo: amount('fifo'), lifo: amount('lifo'), tiho: amount('tiho') }
        if (policies.every((policy) => values[policy] === 0n)) continue
        yield {
          place: transfer,
          from: graph.from[transfer]!,
          to: graph.to[transfer]!,
          value: math.toBigInt(math.read(graph.value, transfer)),
          hop: arrivals.hop[each]!,
          end: endNames[arrivals.end[each]!]!,
          values,
        }
      }
    },
  })
}

function positionOf(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
