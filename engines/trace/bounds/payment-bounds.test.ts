import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wide } from '../amounts/wide.ts'
import { FlowNetwork } from './flow-network.ts'
import { paymentBounds } from './payment-bounds.ts'

const math = wide(4)
const ends = ['exit:1', 'exit:2', 'cut', 'frontier']

/** Random layers of places; a flow is led through them and every edge gets at least what it carried. */
function networkOf(hops: readonly (readonly [from: number, to: number, share: bigint, room: bigint])[]) {
  const network = new FlowNetwork(math, 10_000)
  const places = Array.from({ length: 6 }, () => network.node())
  const sinks = ends.map((name) => network.sink(name))
  const held = new Map<number, bigint>([[network.source, 1000n]])
  for (const [from, to, share, room] of hops) {
    const source = from === 0 ? network.source : places[from % places.length]!
    const target = to < 4 ? sinks[to]! : places[Math.min(places.length - 1, (from % places.length) + 1 + (to % 3))]!
    if (source === target) continue
    const carried = ((held.get(source) ?? 0n) * share) / 10n
    held.set(source, (held.get(source) ?? 0n) - carried)
    held.set(target, (held.get(target) ?? 0n) + carried)
    network.edge(source, target, carried + room)
  }
  for (const [place, rest] of held) if (rest > 0n && !sinks.includes(place)) network.edge(place, sinks[2]!, rest)
  return network
}

/** The most that can flow from the source to some ends, one path after the other (Ford and Fulkerson). */
function mostInto(network: FlowNetwork<bigint>, targets: readonly number[], most: bigint): bigint {
  const left = network.capacity.slice()
  let sum = 0n
  while (sum < most) {
    const came = new Map<number, number>([[network.source, -1]])
    const queue = [network.source]
    for (const node of queue) {
      for (let edge = 0; edge < left.length; edge++) {
        const next = network.to[edge]!
        if (network.from[edge] !== node || left[edge]! === 0n || came.has(next)) continue
        came.set(next, edge)
        queue.push(next)
      }
    }
    const end = targets.find((target) => came.has(target))
    if (end === undefined) return sum
    const path: number[] = []
    for (let node = end; node !== network.source; node = network.from[path.at(-1)!]!) path.push(came.get(node)!)
    let amount = most - sum
    for (const edge of path) if (left[edge]! < amount) amount = left[edge]!
    for (const edge of path) {
      left[edge]! -= amount
      left[edge ^ 1]! += amount
    }
    sum += amount
  }
  return sum
}

test('the bounds are those of separate maximal flows, in random networks', () => {
  const hop = fc.tuple(fc.nat(5), fc.nat(9), fc.bigInt({ min: 0n, max: 10n }), fc.bigInt({ min: 0n, max: 300n }))
  fc.assert(
    fc.property(fc.array(hop, { minLength: 3, maxLength: 30 }), (hops) => {
      const network = networkOf(hops)
      const bounds = paymentBounds(network, 1000n, ends)!
      for (const name of ends) {
        const sink = network.sinks.get(name)!
        const others = ends.filter((each) => each !== name).map((each) => network.sinks.get(each)!)
        expect(bounds.get(name)).toEqual({
          low: 1000n - mostInto(network, others, 1000n),
          high: mostInto(network, [sink], 1000n),
        })
      }
    }),
    { seed: 29, numRuns: 500 },
  )
})
