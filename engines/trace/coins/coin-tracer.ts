import type { Arithmetic } from '../amounts/arithmetic.ts'
import { Total } from '../amounts/total.ts'
import { isCoinJoin, type ShapeColumns } from '../cluster/is-coin-join.ts'
import { noSpan } from '../follow/spans.ts'
import { ends, type Limits, type Policy, policies } from '../limits.ts'
import { PendingSet } from '../pending-set.ts'
import { type CoinGraph, groupOf, unknown } from './coin-graph.ts'
import { CoinSlots } from './coin-slots.ts'
import { CoinStep } from './coin-step.ts'

/**
 * Follows payments through transactions in chain order, each transaction once, under the four conserving rules together
 * and, as reach, under poison: every output of a transaction that spends anything reached is reached, whatever its value.
 *
 * Backward it is the same walk with time reversed: the outputs of a transaction are its sources and its inputs the
 * targets. Newly mined money has no earlier place and stays at the frontier.
 */
export class CoinTracer<A> {
  readonly graph: CoinGraph
  readonly math: Arithmetic<A>
  /** The outputs reached by the last trace. */
  readonly slots: CoinSlots<A>
  /** Transactions visited by the last trace: with the slots, the reach of poison. */
  visited = 0
  /** By rule, what the last trace sent to fees and to outputs where another of its payments begins. */
  asides: Record<'fee' | 'seed', Record<Policy, Total<A>>>
  private readonly pending: PendingSet
  private readonly shape: ShapeColumns
  private readonly step: CoinStep<A>
  /** One bit a transaction: it spends something that lies outside the store. */
  private readonly hasUnseenInput: Uint32Array

  constructor(graph: CoinGraph & { readonly inputAddress: Uint32Array }, math: Arithmetic<A>) {
    this.graph = graph
    this.shape = graph
    this.math = math
    this.slots = new CoinSlots(math, graph.outputAddress.length)
    this.pending = new PendingSet(graph.transactions)
    this.hasUnseenInput = unseenInputs(graph)
    this.asides = this.noAsides()
    this.step = new CoinStep(math, graph, this.slots, (kind, policy, amount) => this.asides[kind][policy].add(amount))
  }

  /** Traces from the whole value of the given outputs. */
  trace(seeds: readonly number[], limits: Limits): void {
    const { slots, pending } = this
    slots.clear()
    this.visited = 0
    this.asides = this.noAsides()
    for (const output of seeds) this.seed(output)
    const seedCount = slots.count
    for (let slot = 0; slot < seedCount; slot++) this.place(slot, limits)
    for (;;) {
      const transaction = limits.backward ? pending.takeGreatest() : pending.takeLeast()
      if (transaction < 0) return
      this.visited++
      const first = this.step.take(transaction, limits.backward)
      for (let slot = first; slot < slots.count; slot++) this.place(slot, limits)
    }
  }

  /** What a rule puts on the output in a slot. */
  amount(policy: Policy, slot: number): A {
    const isShare = policy === 'haircut' || policy === 'tiho'
    return isShare ? this.slots.amount(policy, slot) : this.slots.covered(policy, slot)
  }

  private seed(output: number): void {
    const { math, slots, graph } = this
    if (slots.slotOf[output] !== 0) return
    const value = math.read(graph.outputValue, output)
    const slot = slots.add(output, 0)
    slots.setAmount('haircut', slot, value)
    slots.setAmount('tiho', slot, value)
    if (!math.isLess(math.zero, value)) return
    for (const spans of [slots.fifo, slots.lifo]) {
      spans.start.push(math.zero)
      spans.length.push(value)
      spans.next.push(noSpan)
    }
    slots.setSpan('fifo', slot, slots.fifo.next.length - 1)
    slots.setSpan('lifo', slot, slots.lifo.next.length - 1)
  }

  /** Decides whether an output is followed further, and by which transaction. */
  private place(slot: number, limits: Limits): void {
    const { slots, graph } = this
    const output = slots.output(slot)
    const next = limits.backward ? groupOf(graph.outputStart, output) : graph.spender[output]!
    const end = this.endOf(slot, next, limits)
    slots.setEnd(slot, end)
    if (end === ends.followed) this.pending.add(next)
  }

  private endOf(slot: number, next: number, limits: Limits): number {
    const { slots, graph, math } = this
    if (limits.stops !== undefined) {
      const address = graph.outputAddress[slots.output(slot)]!
      const stop = address === unknown ? 0 : limits.stops[address]!
      if (stop !== 0) return stop === 1 ? ends.exit : ends.stop
    }
    if (next === unknown) return ends.frontier
    if ((this.hasUnseenInput[next >>> 5]! & (1 << (next & 31))) !== 0)
      return limits.backward && this.isMined(next) ? ends.frontier : ends.unseen
    if (limits.hops !== undefined && slots.hop(slot) >= limits.hops) return ends.hops
    if (limits.until !== undefined && this.isBeyond(next, limits.until, limits.backward)) return ends.date
    if (limits.least !== undefined && math.toBigInt(this.high(slot)) < limits.least) return ends.value
    if (limits.cutsCoinJoins && isCoinJoin(this.shape, next)) return ends.coinjoin
    return ends.followed
  }

  private isMined(transaction: number): boolean {
    const { blockStart } = this.graph
    return blockStart[groupOf(blockStart, transaction)] === transaction
  }

  private isBeyond(transaction: number, until: number, backward: boolean): boolean {
    const time = this.graph.blockTime[groupOf(this.graph.blockStart, transaction)]!
    return backward ? time < until : time > until
  }

  private high(slot: number): A {
    let most = this.math.zero
    for (const policy of policies) {
      const amount = this.amount(policy, slot)
      if (this.math.isLess(most, amount)) most = amount
    }
    return most
  }

  private noAsides() {
    const each = () => ({
      haircut: new Total(this.math),
      fifo: new Total(this.math),
      lifo: new Total(this.math),
      tiho: new Total(this.math),
    })
    return { fee: each(), seed: each() }
  }
}

/** Asked of every output a trace reaches, so gathered once: reading the inputs each time would wait for memory twice. */
function unseenInputs({ transactions, inputStart, inputOutput }: CoinGraph): Uint32Array {
  const bits = new Uint32Array(Math.ceil(transactions / 32))
  for (let transaction = 0; transaction < transactions; transaction++) {
    const end = inputStart[transaction + 1]!
    for (let input = inputStart[transaction]!; input < end; input++) {
      if (inputOutput[input] === unknown) bits[transaction >>> 5]! |= 1 << (transaction & 31)
    }
  }
  return bits
}
