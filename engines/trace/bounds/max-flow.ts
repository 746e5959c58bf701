import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { FlowNetwork } from './flow-network.ts'

/** Along which way a search from its root goes: with what edges could still carry, or against it. */
export type Way = 'from' | 'into'

/**
 * A network with a flow in it: what every edge could still carry. Flow is pushed between one root and the ends, by
 * Dinic (1970): shortest paths in layers, each layer filled by a walk that never recurses. A search ends with the layer
 * in which it meets an end, and forgets only what it touched, so that a small change costs little in a large network.
 */
export class MaxFlow<A> {
  readonly residual: A[]
  private readonly math: Arithmetic<A>
  private readonly to: readonly number[]
  private readonly start: Int32Array
  private readonly edges: Int32Array
  /** The layer of each node, -1 where the search has not been. */
  private readonly level: Int32Array
  private readonly cursor: Int32Array
  private readonly queue: Int32Array
  private visited = 0
  private readonly isEnd: Uint8Array
  /** Edges whose residual has changed since {@link MaxFlow.keep}, some of them twice, and what they were. */
  private readonly changed: number[] = []
  private readonly before: A[] = []

  constructor(network: FlowNetwork<A>) {
    const { from, nodes, math } = network
    this.math = math
    this.to = network.to
    this.residual = network.capacity.slice()
    this.start = new Int32Array(nodes + 1)
    for (const node of from) this.start[node + 1]!++
    for (let node = 0; node < nodes; node++) this.start[node + 1]! += this.start[node]!
    this.edges = new Int32Array(from.length)
    const fill = this.start.slice()
    for (let edge = 0; edge < from.length; edge++) this.edges[fill[from[edge]!]!++] = edge
    this.level = new Int32Array(nodes).fill(-1)
    this.cursor = new Int32Array(nodes)
    this.queue = new Int32Array(nodes)
    this.isEnd = new Uint8Array(nodes)
    for (const sink of network.sinks.values()) this.isEnd[sink] = 1
  }

  /** Takes the flow as it is for the one that {@link MaxFlow.undo} goes back to. */
  keep(): void {
    this.changed.length = 0
    this.before.length = 0
  }

  undo(): void {
    for (let each = this.changed.length - 1; each >= 0; each--) this.residual[this.changed[each]!] = this.before[each]!
    this.keep()
  }

  /** Adds as much flow as fits, at most `most`, from the root to the ends or from the ends into the root. */
  push(root: number, way: Way, most: A): A {
    const { math } = this
    const against = way === 'from' ? 0 : 1
    let moved = math.zero
    while (math.isLess(moved, most) && this.layer(root, against)) {
      for (;;) {
        const more = this.walk(root, against, math.subtract(most, moved))
        if (!math.isLess(math.zero, more)) break
        moved = math.add(moved, more)
        if (!math.isLess(moved, most)) break
      }
    }
    this.forget()
    return moved
  }

  /** The flow into a node that nothing leaves, and what its edges could carry besides. */
  into(node: number): { readonly flow: A; readonly room: A } {
    const { math, residual, edges, start } = this
    let flow = math.zero
    let room = math.zero
    for (let each = start[node]!; each < start[node + 1]!; each++) {
      const edge = edges[each]!
      flow = math.add(flow, residual[edge]!)
      room = math.add(room, residual[edge ^ 1]!)
    }
    return { flow, room }
  }

  /** Numbers the nodes by their distance from the root, up to the first layer that holds an end. */
  private layer(root: number, against: number): boolean {
    const { level, queue, math, residual, to, isEnd, cursor, start, edges } = this
    this.forget()
    level[root] = 0
    cursor[root] = start[root]!
    queue[this.visited++] = root
    let last = -1
    for (let head = 0; head < this.visited; head++) {
      const node = queue[head]!
      if (level[node] === last) return true
      for (let each = start[node]!; each < start[node + 1]!; each++) {
        const edge = edges[each]!
        const next = to[edge]!
        if (level[next] !== -1 || !math.isLess(math.zero, residual[edge ^ against]!)) continue
        level[next] = level[node]! + 1
        cursor[next] = start[next]!
        queue[this.visited++] = next
        if (isEnd[next] === 1 && last < 0) last = level[next]!
      }
    }
    return last >= 0
  }

  private forget(): void {
    for (let each = 0; each < this.visited; each++) this.level[this.queue[each]!] = -1
    this.visited = 0
  }

  /** One path from the root to an end through rising layers, filled; zero when there is none left. */
  private walk(root: number, against: number, most: A): A {
    const { math, residual, to, level, cursor, start, edges, isEnd } = this
    const path: number[] = []
    let node = root
    while (isEnd[node] === 0 || node === root) {
      let edge = -1
      for (; cursor[node]! < start[node + 1]!; cursor[node]!++) {
        const each = edges[cursor[node]!]!
        if (level[to[each]!] === level[node]! + 1 && math.isLess(math.zero, residual[each ^ against]!)) {
          edge = each
          break
        }
      }
      if (edge >= 0) {
        path.push(edge)
        node = to[edge]!
        continue
      }
      if (node === root) return math.zero
      level[node] = -2
      const back = path.pop()!
      node = to[back ^ 1]!
    }
    let amount = most
    for (const edge of path) if (math.isLess(residual[edge ^ against]!, amount)) amount = residual[edge ^ against]!
    for (const edge of path) {
      this.change(edge ^ against, math.subtract(residual[edge ^ against]!, amount))
      this.change(edge ^ against ^ 1, math.add(residual[edge ^ against ^ 1]!, amount))
    }
    return amount
  }

  private change(edge: number, value: A): void {
    this.changed.push(edge)
    this.before.push(this.residual[edge]!)
    this.residual[edge] = value
  }
}
