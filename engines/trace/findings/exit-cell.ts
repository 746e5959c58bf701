import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { Bounds } from '../bounds/payment-bounds.ts'
import { type Policy, policies } from '../limits.ts'

/** One payment at one exit: what each rule says arrived, and what holds whatever the rule. */
export interface ExitCell {
  /** The exit's address number. */
  readonly address: number
  /** Whether the money still lies there, rather than having passed into a service. */
  readonly isHeld: boolean
  /** The output or transfer that brought most. */
  readonly place: number
  readonly values: Readonly<Record<Policy, bigint>>
  /** The least of the four rules: what all of them agree on. */
  readonly firm: bigint
  readonly high: bigint
  /** What conservation alone allows. Not computed on very large traces: then 0 to the whole payment. */
  readonly bounds: Bounds
}

interface Gathered<A> {
  place: number
  most: A
  readonly values: Record<Policy, bigint>
}

/** Gathers arrivals by exit. */
export class ExitCells<A> {
  private readonly math: Arithmetic<A>
  private readonly cells = new Map<string, Gathered<A>>()

  constructor(math: Arithmetic<A>) {
    this.math = math
  }

  get names(): string[] {
    return [...this.cells.keys()]
  }

  /** Adds an arrival at `exit:address` or a balance `held:address`. */
  add(name: string, place: number, amount: (policy: Policy) => A): void {
    const { math } = this
    const known = this.cells.get(name)
    const cell = known ?? { place, most: math.zero, values: { haircut: 0n, fifo: 0n, lifo: 0n, tiho: 0n } }
    let most = math.zero
    for (const policy of policies) {
      const value = amount(policy)
      cell.values[policy] += math.toBigInt(value)
      if (math.isLess(most, value)) most = value
    }
    if (math.isLess(cell.most, most)) {
      cell.most = most
      cell.place = place
    }
    if (known === undefined) this.cells.set(name, cell)
  }

  /** The cells that some rule puts value on, most certain value first. */
  list(payment: bigint, bounds: ReadonlyMap<string, Bounds> | undefined): ExitCell[] {
    const list: ExitCell[] = []
    for (const [name, { place, values }] of this.cells) {
      const each = policies.map((policy) => values[policy])
      const [firm, high] = extremes(each)
      if (high === 0n) continue
      const address = Number(name.slice(5))
      const bound = bounds?.get(name) ?? { low: 0n, high: payment }
      list.push({ address, isHeld: name.startsWith('held:'), place, values, firm, high, bounds: bound })
    }
    const byValue = (a: bigint, b: bigint) => (a < b ? 1 : a > b ? -1 : 0)
    return list.sort((a, b) => byValue(a.firm, b.firm) || byValue(a.high, b.high) || a.address - b.address)
  }
}

/** Whether every rule's answer lies within what conservation allows. It always must: otherwise the trace is wrong. */
export function isContained(cell: ExitCell): boolean {
  return cell.bounds.low <= cell.firm && cell.high <= cell.bounds.high
}

function extremes(values: readonly bigint[]): readonly [least: bigint, most: bigint] {
  let least = values[0]!
  let most = least
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
