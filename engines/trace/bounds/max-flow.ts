import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { FlowNetwork } from './flow-network.ts'

/** A network with a flow in it: what every edge could still carry. */
export class MaxFlow<A> {
  readonly residual: A[]
  private readonly math: Arithmetic<A>
  private readonly to: readonly number[]
  private readonly start: Int32Array
  private readonly edges: Int32Array
  private readonly level: Int32Array
  private readonly cursor: Int32Array
  private readonly queue: Int32Array
  private readonly nodes: number

  /** Two places beyond those of the network are kept free, for joining several ends into one: `nodes` and `nodes + 1`. */
  constructor(network: FlowNetwork<A>) {
    const { from, nodes, math } = network
    this.math = math
    this.nodes = nodes
    this.to = network.to
    this.residual = network.capacity.slice()
    this.start = new Int32Array(nodes + 1)
    for (const node of from) this.start[node + 1]!++
    for (let node = 0; node < nodes; node++) this.start[node + 1]! += this.start[node]!
    this.edges = new Int32Array(from.length)
    const fill = this.start.slice()
    for (let edge = 0; edge < from.length; edge++) this.edges[fill[from[edge]!]!++] = edge
    this.level = new Int32Array(nodes)
    this.cursor = new Int32Array(nodes)
    this.queue = new Int32Array(nodes)
  }

  /**
   * Adds as much flow as fits between two sets of places and answers how much: Dinic (1970), shortest paths in layers,
   * each layer filled by a walk that never recurses. At most `most`.
   */
  push(sources: readonly number[], targets: ReadonlySet<number>, most: A): A {
    const { math } = this
    let moved = math.zero
    while (math.isLess(moved, most) && this.layer(sources, targets)) {
      this.cursor.set(this.start.subarray(0, this.nodes))
      for (const source of sources) {
        for (;;) {
          const more = this.walk(source, targets, math.subtract(most, moved))
          if (!math.isLess(math.zero, more)) break
          moved = math.add(moved, more)
          if (!math.isLess(moved, most)) return moved
        }
      }
    }
    return moved
  }

  private layer(sources: readonly number[], targets: ReadonlySet<number>): boolean {
    const { level, queue, math, residual, to } = this
    level.fill(-1)
    let end = 0
    for (const source of sources) {
      level[source] = 0
      queue[end++] = source
    }
    let isReached = false
    for (let head = 0; head < end; head++) {
      const node = queue[head]!
      if (targets.has(node)) {
        isReached = true
        continue
      }
      for (let each = this.start[node]!; each < this.start[node + 1]!; each++) {
        const edge = this.edges[each]!
        const next = to[edge]!
        if (level[next] !== -1 || !math.isLess(math.zero, residual[edge]!)) continue
        level[next] = level[node]! + 1
        queue[end++] = next
      }
    }
    return isReached
  }

  /** One path from `source` to a target through rising layers, filled; zero when there is none left. */
  private walk(source: number, targets: ReadonlySet<number>, most: A): A {
    const { math, residual, to, level, cursor, start, edges } = this
    const path: number[] = []
    let node = source
    while (!targets.has(node) || node === source) {
      let edge = -1
      for (; cursor[node]! < start[node + 1]!; cursor[node]!++) {
        const each = edges[cursor[node]!]!
        if (level[to[each]!] === level[node]! + 1 && math.isLess(math.zero, residual[each]!)) {
          edge = each
          break
        }
      }
      if (edge >= 0) {
        path.push(edge)
        node = to[edge]!
        continue
      }
      if (node === source) return math.zero
      level[node] = -1
      const back = path.pop()!
      node = to[back ^ 1]!
    }
    let amount = most
    for (const edge of path) if (math.isLess(residual[edge]!, amount)) amount = residual[edge]!
    for (const edge of path) {
      residual[edge] = math.subtract(residual[edge]!, amount)
      residual[edge ^ 1] = math.add(residual[edge ^ 1]!, amount)
    }
    return amount
  }
}
