import type { Arithmetic } from '../amounts/arithmetic.ts'
import { clearSpans, noSpan, noSpans, type Spans } from '../follow/spans.ts'

/**
 * What a trace knows about the outputs it reached, one slot each in order of reaching. Kept between traces so that a
 * short trace allocates nothing; {@link CoinSlots.clear} forgets exactly what the last trace touched.
 */
export class CoinSlots<A> {
  readonly math: Arithmetic<A>
  /** The slot of each output plus one; 0 when it was not reached. */
  readonly slotOf: Int32Array
  readonly fifo: Spans<A> = noSpans()
  readonly lifo: Spans<A> = noSpans()
  count = 0
  output = new Uint32Array(1024)
  hop = new Uint32Array(1024)
  end = new Uint8Array(1024)
  haircut: A[]
  tiho: A[]
  fifoSpan = new Int32Array(1024)
  lifoSpan = new Int32Array(1024)

  constructor(math: Arithmetic<A>, outputs: number) {
    this.math = math
    this.slotOf = new Int32Array(outputs)
    this.haircut = math.room(1024)
    this.tiho = math.room(1024)
  }

  clear(): void {
    for (let slot = 0; slot < this.count; slot++) this.slotOf[this.output[slot]!] = 0
    this.count = 0
    clearSpans(this.fifo)
    clearSpans(this.lifo)
  }

  add(output: number, hop: number): number {
    if (this.count === this.output.length) this.grow()
    const slot = this.count++
    this.output[slot] = output
    this.hop[slot] = hop
    this.end[slot] = 0
    this.haircut[slot] = this.math.zero
    this.tiho[slot] = this.math.zero
    this.fifoSpan[slot] = noSpan
    this.lifoSpan[slot] = noSpan
    this.slotOf[output] = slot + 1
    return slot
  }

  /** How much of the output in this slot the spans of FIFO or LIFO cover. */
  covered(rule: 'fifo' | 'lifo', slot: number): A {
    const { math } = this
    const spans = rule === 'fifo' ? this.fifo : this.lifo
    let sum = math.zero
    const first = (rule === 'fifo' ? this.fifoSpan : this.lifoSpan)[slot]!
    for (let span = first; span !== noSpan; span = spans.next[span]!) sum = math.add(sum, spans.length[span]!)
    return sum
  }

  private grow(): void {
    const length = this.output.length * 2
    const wider = <T extends Uint32Array | Int32Array | Uint8Array>(values: T, made: T): T => {
      made.set(values)
      return made
    }
    this.output = wider(this.output, new Uint32Array(length))
    this.hop = wider(this.hop, new Uint32Array(length))
    this.end = wider(this.end, new Uint8Array(length))
    this.fifoSpan = wider(this.fifoSpan, new Int32Array(length))
    this.lifoSpan = wider(this.lifoSpan, new Int32Array(length))
    this.haircut = this.widen(this.haircut, length)
    this.tiho = this.widen(this.tiho, length)
  }

  private widen(amounts: A[], length: number): A[] {
    const made = this.math.room(length)
    for (let each = 0; each < amounts.length; each++) made[each] = amounts[each]!
    return made
  }
}
