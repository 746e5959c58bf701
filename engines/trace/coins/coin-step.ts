import type { Arithmetic } from '../amounts/arithmetic.ts'
import { firstInFirstOut, type Lines, lastInFirstOut } from '../follow/first-in-first-out.ts'
import { haircut, type Shares } from '../follow/haircut.ts'
import { highestOut } from '../follow/highest-out.ts'
import type { Sizes } from '../follow/sizes.ts'
import { noSpan, type Spans } from '../follow/spans.ts'
import { ends, type Policy } from '../limits.ts'
import { type CoinGraph, unknown } from './coin-graph.ts'
import type { CoinSlots } from './coin-slots.ts'

/** Called with what a rule sends to fees, or to an output where another payment of the trace begins. */
export type Aside<A> = (kind: 'fee' | 'seed', policy: Policy, amount: A) => void

/** One transaction under all rules: reads the slots of its sources, makes those of its targets. */
export class CoinStep<A> {
  private readonly math: Arithmetic<A>
  private readonly graph: CoinGraph
  private readonly slots: CoinSlots<A>
  private readonly aside: Aside<A>
  private readonly sourceSizes: Sizes<A> = { values: [], count: 0 }
  private readonly sourceSlots: number[] = []
  private readonly targetSizes: Sizes<A> = { values: [], count: 0 }
  private readonly targets: number[] = []
  private readonly fifo: Lines<A> = { ...this.lines(), sourceSpans: [], targetSpans: [] }
  private readonly lifo: Lines<A> = { ...this.lines(), sourceSpans: [], targetSpans: [] }
  private readonly proportional: Shares<A> = { shares: [], rests: [] }
  private readonly highest: A[] = []
  private traced: A
  private tracedHighest: A
  private hop = 0
  private targetCount = 0
  private hasFifo = false
  private hasLifo = false

  constructor(math: Arithmetic<A>, graph: CoinGraph, slots: CoinSlots<A>, aside: Aside<A>) {
    this.math = math
    this.graph = graph
    this.slots = slots
    this.aside = aside
    this.traced = math.zero
    this.tracedHighest = math.zero
  }

  private lines() {
    return { sourceSizes: this.sourceSizes, targetSizes: this.targetSizes }
  }

  /** Moves what arrives to the targets and answers the slot of the first one; they are numbered from there. */
  take(transaction: number, backward: boolean): number {
    const { math, slots, targetSizes } = this
    const total = this.readSources(transaction, backward)
    const spent = this.readTargets(transaction, backward)
    const { count } = targetSizes
    const hasFee = !backward && math.isLess(spent, total)
    if (hasFee) targetSizes.values[targetSizes.count++] = math.subtract(total, spent)
    const first = slots.count
    for (let each = 0; each < count; each++) {
      if (slots.slotOf[this.targets[each]!] === 0) slots.add(this.targets[each]!, this.hop + 1)
    }
    if (math.isLess(math.zero, this.traced)) {
      haircut(math, this.traced, targetSizes, this.proportional)
      this.credit('haircut', this.proportional.shares, first)
    }
    if (math.isLess(math.zero, this.tracedHighest)) {
      highestOut(math, this.tracedHighest, targetSizes, { shares: this.highest, fixed: hasFee ? 1 : 0 })
      this.credit('tiho', this.highest, first)
    }
    if (this.hasFifo) {
      firstInFirstOut(math, this.fifo, slots.fifo)
      this.creditSpans('fifo', slots.fifo, first)
    }
    if (this.hasLifo) {
      lastInFirstOut(math, this.lifo, slots.lifo, backward)
      this.creditSpans('lifo', slots.lifo, first)
    }
    return first
  }

  private readSources(transaction: number, backward: boolean): A {
    const { math, slots, graph, sourceSizes, sourceSlots } = this
    const starts = backward ? graph.outputStart : graph.inputStart
    const from = starts[transaction]!
    const count = starts[transaction + 1]! - from
    sourceSizes.count = count
    let total = math.zero
    // Two passes: the reads of the first do not depend on each other, so the machine waits for all of them at once.
    for (let each = 0; each < count; each++) {
      const output = backward ? from + each : graph.inputOutput[from + each]!
      const value = math.read(graph.outputValue, output)
      sourceSizes.values[each] = value
      sourceSlots[each] = slots.slotOf[output]! - 1
      total = math.add(total, value)
    }
    this.gather(count)
    return total
  }

  /** Takes up what the rules have put on the sources that are followed. */
  private gather(count: number): void {
    const { math, slots, sourceSlots } = this
    this.traced = math.zero
    this.tracedHighest = math.zero
    this.hasFifo = false
    this.hasLifo = false
    this.hop = unknown
    for (let each = 0; each < count; each++) {
      const slot = sourceSlots[each]!
      // What ended elsewhere (at an exit, say) may be spent beside what is followed: only what is followed moves on.
      const isFollowed = slot >= 0 && slots.end(slot) === ends.followed
      const fifoSpan = isFollowed ? slots.span('fifo', slot) : noSpan
      const lifoSpan = isFollowed ? slots.span('lifo', slot) : noSpan
      this.fifo.sourceSpans[each] = fifoSpan
      this.lifo.sourceSpans[each] = lifoSpan
      if (!isFollowed) continue
      this.traced = math.add(this.traced, slots.amount('haircut', slot))
      this.tracedHighest = math.add(this.tracedHighest, slots.amount('tiho', slot))
      if (fifoSpan !== noSpan) this.hasFifo = true
      if (lifoSpan !== noSpan) this.hasLifo = true
      if (slots.hop(slot) < this.hop) this.hop = slots.hop(slot)
    }
  }

  private readTargets(transaction: number, backward: boolean): A {
    const { math, graph, targetSizes, targets } = this
    const starts = backward ? graph.inputStart : graph.outputStart
    const from = starts[transaction]!
    const count = starts[transaction + 1]! - from
    targetSizes.count = count
    this.targetCount = count
    let spent = math.zero
    for (let each = 0; each < count; each++) {
      const output = backward ? graph.inputOutput[from + each]! : from + each
      targets[each] = output
      const value = math.read(graph.outputValue, output)
      targetSizes.values[each] = value
      spent = math.add(spent, value)
    }
    return spent
  }

  private credit(policy: 'haircut' | 'tiho', shares: readonly A[], first: number): void {
    const { math, slots } = this
    for (let each = 0; each < this.targetSizes.count; each++) {
      const share = shares[each]!
      const slot = this.slotFor(each)
      if (slot >= first) slots.setAmount(policy, slot, share)
      else if (math.isLess(math.zero, share)) this.aside(slot < 0 ? 'fee' : 'seed', policy, share)
    }
  }

  private creditSpans(policy: 'fifo' | 'lifo', spans: Spans<A>, first: number): void {
    const { slots } = this
    const { targetSpans } = policy === 'fifo' ? this.fifo : this.lifo
    for (let each = 0; each < this.targetSizes.count; each++) {
      const slot = this.slotFor(each)
      if (slot >= first) slots.setSpan(policy, slot, targetSpans[each]!)
      else {
        for (let span = targetSpans[each]!; span !== noSpan; span = spans.next[span]!) {
          this.aside(slot < 0 ? 'fee' : 'seed', policy, spans.length[span]!)
        }
      }
    }
  }

  /** The slot of a target; -1 for the fee, which comes after the written targets. */
  private slotFor(each: number): number {
    return each < this.targetCount ? this.slots.slotOf[this.targets[each]!]! - 1 : -1
  }
}
