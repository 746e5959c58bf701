import type { Arithmetic } from '../amounts/arithmetic.ts'
import { clearSpans, noSpan, noSpans, type Spans } from '../follow/spans.ts'
import { ends } from '../limits.ts'

/**
 * What a trace knows about the outputs it reached, one slot each in order of reaching. Kept between traces so that a
 * short trace allocates nothing; {@link CoinSlots.clear} forgets exactly what the last trace touched.
 *
 * A trace reads its slots in no order, so what belongs to one slot lies side by side: one wait for memory instead of six.
 */
export class CoinSlots<A> {
  readonly math: Arithmetic<A>
  /** The slot of each output plus one; 0 when it was not reached. */
  readonly slotOf: Int32Array
  readonly fifo: Spans<A> = noSpans()
  readonly lifo: Spans<A> = noSpans()
  count = 0
  private facts = new Int32Array(1024 * factWidth)
  private amounts: A[]

  constructor(math: Arithmetic<A>, outputs: number) {
    this.math = math
    this.slotOf = new Int32Array(outputs)
    this.amounts = math.room(1024 * amountWidth)
  }

  clear(): void {
    for (let slot = 0; slot < this.count; slot++) this.slotOf[this.output(slot)] = 0
    this.count = 0
    clearSpans(this.fifo)
    clearSpans(this.lifo)
  }

  add(output: number, hop: number): number {
    if (this.count * factWidth === this.facts.length) this.grow()
    const slot = this.count++
    const at = slot * factWidth
    this.facts[at] = output
    this.facts[at + 1] = (hop << endBits) | ends.followed
    this.facts[at + 2] = noSpan
    this.facts[at + 3] = noSpan
    this.amounts[slot * amountWidth] = this.math.zero
    this.amounts[slot * amountWidth + 1] = this.math.zero
    this.slotOf[output] = slot + 1
    return slot
  }

  output(slot: number): number {
    return this.facts[slot * factWidth]! >>> 0
  }

  /** How many transactions lie between the payment and this output. */
  hop(slot: number): number {
    return this.facts[slot * factWidth + 1]! >>> endBits
  }

  /** Where this part ends: a code of `ends`. */
  end(slot: number): number {
    return this.facts[slot * factWidth + 1]! & endMask
  }

  setEnd(slot: number, end: number): void {
    const at = slot * factWidth + 1
    this.facts[at] = (this.facts[at]! & ~endMask) | end
  }

  /** The first traced span of this output under FIFO or LIFO, or `noSpan`. */
  span(rule: 'fifo' | 'lifo', slot: number): number {
    return this.facts[slot * factWidth + (rule === 'fifo' ? 2 : 3)]!
  }

  setSpan(rule: 'fifo' | 'lifo', slot: number, span: number): void {
    this.facts[slot * factWidth + (rule === 'fifo' ? 2 : 3)] = span
  }

  /** The amount the haircut or TIHO puts on this output. */
  amount(rule: 'haircut' | 'tiho', slot: number): A {
    return this.amounts[slot * amountWidth + (rule === 'haircut' ? 0 : 1)]!
  }

  setAmount(rule: 'haircut' | 'tiho', slot: number, amount: A): void {
    this.amounts[slot * amountWidth + (rule === 'haircut' ? 0 : 1)] = amount
  }

  /** How much of the output in this slot the spans of FIFO or LIFO cover. */
  covered(rule: 'fifo' | 'lifo', slot: number): A {
    const { math } = this
    const spans = rule === 'fifo' ? this.fifo : this.lifo
    let sum = math.zero
    for (let span = this.span(rule, slot); span !== noSpan; span = spans.next[span]!)
      sum = math.add(sum, spans.length[span]!)
    return sum
  }

  private grow(): void {
    const facts = new Int32Array(this.facts.length * 2)
    facts.set(this.facts)
    this.facts = facts
    this.amounts = this.math.wider(this.amounts)
  }
}

/** Output, hop and end, first FIFO span, first LIFO span. */
const factWidth = 4
const amountWidth = 2
const endBits = 4
const endMask = (1 << endBits) - 1
