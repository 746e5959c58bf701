import type { FlowNetwork } from './flow-network.ts'
import { MaxFlow } from './max-flow.ts'

/** The least and the most of a payment that can have reached one end. */
export interface Bounds {
  readonly low: bigint
  readonly high: bigint
}

/**
 * Bounds that hold whatever rule the holders followed, by conservation alone: the whole payment must end somewhere, and
 * no edge carries more than was moved. The most that can reach an end is a maximal flow; the least is what cannot be led
 * to the other ends. Both start from one flow of the whole payment and only redirect it.
 *
 * Answers undefined when the network grew beyond its limit.
 */
export function paymentBounds<A>(
  network: FlowNetwork<A>,
  payment: A,
  names: readonly string[],
): ReadonlyMap<string, Bounds> | undefined {
  if (network.isTooLarge) return undefined
  const { math } = network
  const flow = new MaxFlow(network)
  const routed = flow.push(network.source, 'from', payment)
  if (math.isLess(routed, payment)) throw new Error('the network cannot carry the payment: it misses an end')
  flow.keep()
  const bounds = new Map<string, Bounds>()
  for (const name of names) {
    const sink = network.sinks.get(name)
    if (sink === undefined) continue
    const { flow: arrived, room } = flow.into(sink)
    const elsewhere = math.subtract(payment, arrived)
    const more = flow.push(sink, 'into', math.isLess(room, elsewhere) ? room : elsewhere)
    flow.undo()
    const less = flow.push(sink, 'from', arrived)
    flow.undo()
    bounds.set(name, {
      low: math.toBigInt(math.subtract(arrived, less)),
      high: math.toBigInt(math.add(arrived, more)),
    })
  }
  return bounds
}
