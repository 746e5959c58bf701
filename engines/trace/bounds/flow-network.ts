import type { Arithmetic } from '../amounts/arithmetic.ts'

/**
 * Where traced money could have gone, whatever rule its holders followed: places joined by edges that carry at most
 * what was really moved or held. Edges are kept in pairs, each beside its reverse.
 */
export class FlowNetwork<A> {
  readonly math: Arithmetic<A>
  readonly source = 0
  nodes = 1
  readonly from: number[] = []
  readonly to: number[] = []
  readonly capacity: A[] = []
  readonly sinks = new Map<string, number>()
  readonly limit: number
  isTooLarge = false

  /** A network stops growing at `limit` edges: bounds are then the trivial ones, and say so. */
  constructor(math: Arithmetic<A>, limit: number) {
    this.math = math
    this.limit = limit
  }

  node(): number {
    return this.nodes++
  }

  /** The place where money that ends under this name is gathered. */
  sink(name: string): number {
    const known = this.sinks.get(name)
    if (known !== undefined) return known
    const made = this.node()
    this.sinks.set(name, made)
    return made
  }

  edge(from: number, to: number, capacity: A): void {
    if (this.isTooLarge) return
    if (this.to.length >= this.limit * 2) {
      this.isTooLarge = true
      return
    }
    this.from.push(from, to)
    this.to.push(to, from)
    this.capacity.push(capacity, this.math.zero)
  }
}
