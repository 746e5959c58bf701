import { FlowNetwork } from '../bounds/flow-network.ts'
import { ends } from '../limits.ts'
import { groupOf, unknown } from './coin-graph.ts'
import type { CoinTracer } from './coin-tracer.ts'

/** The network of everything the last forward or backward trace reached: transactions joined by the outputs between them. */
export function coinNetwork<A>(
  tracer: CoinTracer<A>,
  seeds: readonly number[],
  { backward, limit }: { readonly backward: boolean; readonly limit: number },
): FlowNetwork<A> {
  const { slots, graph, math } = tracer
  const network = new FlowNetwork(math, limit)
  const places = new Map<number, number>()
  const placeOf = (transaction: number) => {
    const known = places.get(transaction)
    if (known !== undefined) return known
    const made = network.node()
    places.set(transaction, made)
    return made
  }
  const isSeed = new Set(seeds)
  for (let slot = 0; slot < slots.count && !network.isTooLarge; slot++) {
    const output = slots.output(slot)
    const value = math.read(graph.outputValue, output)
    const maker = groupOf(graph.outputStart, output)
    const spender = graph.spender[output]!
    const end = slots.end(slot)
    const to = end === ends.followed ? placeOf(backward ? maker : spender) : network.sink(sinkName(tracer, slot))
    const from = backward ? spender : maker
    if (isSeed.has(output)) {
      // Where another payment begins, what arrives is set aside: see the reason "seed" among the cuts.
      network.edge(network.source, to, value)
      const arriving = from === unknown ? undefined : places.get(from)
      if (arriving !== undefined) network.edge(arriving, network.sink('cut'), value)
    } else network.edge(placeOf(from), to, value)
  }
  if (!backward) {
    for (const [transaction, place] of places) network.edge(place, network.sink('fees'), feeOf(tracer, transaction))
  }
  return network
}

function sinkName<A>({ slots, graph }: CoinTracer<A>, slot: number): string {
  const end = slots.end(slot)
  if (end === ends.exit) return `exit:${graph.outputAddress[slots.output(slot)]!}`
  return end === ends.frontier ? 'frontier' : 'cut'
}

function feeOf<A>({ graph, math }: CoinTracer<A>, transaction: number): A {
  const { inputStart, outputStart, inputOutput, outputValue } = graph
  let fee = math.zero
  for (let input = inputStart[transaction]!; input < inputStart[transaction + 1]!; input++) {
    if (inputOutput[input] !== unknown) fee = math.add(fee, math.read(outputValue, inputOutput[input]!))
  }
  for (let output = outputStart[transaction]!; output < outputStart[transaction + 1]!; output++) {
    fee = math.subtract(fee, math.read(outputValue, output))
  }
  return fee
}
