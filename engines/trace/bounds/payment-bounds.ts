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
  const everySink = [...network.sinks.values()]
  const whole = new MaxFlow(network)
  const routed = whole.push([network.source], new Set(everySink), payment)
  if (math.isLess(routed, payment)) throw new Error('the network cannot carry the payment: it misses an end')
  const state = whole.residual.slice()
  const bounds = new Map<string, Bounds>()
  for (const name of names) {
    const sink = network.sinks.get(name)
    if (sink === undefined) continue
    const others = everySink.filter((each) => each !== sink)
    const arrived = intoSink(network, state, sink)
    restore(whole.residual, state)
    const more = others.length === 0 ? math.zero : whole.push(others, new Set([sink]), payment)
    restore(whole.residual, state)
    const less = others.length === 0 ? math.zero : whole.push([sink], new Set(others), payment)
    bounds.set(name, {
      low: math.toBigInt(math.subtract(arrived, less)),
      high: math.toBigInt(math.add(arrived, more)),
    })
  }
  restore(whole.residual, state)
  return bounds
}

/** The flow into a place that nothing leaves: what its edges' reverses could give back. */
function intoSink<A>({ math, from }: FlowNetwork<A>, residual: readonly A[], sink: number): A {
  let sum = math.zero
  for (let edge = 1; edge < from.length; edge += 2) if (from[edge] === sink) sum = math.add(sum, residual[edge]!)
  return sum
}

function restore<A>(residual: A[], state: readonly A[]): void {
  for (let edge = 0; edge < state.length; edge++) residual[edge] = state[edge]!
}
