// How often two attributes should stand in one record, and how often they do so far.
import type { Combinations } from '../combinations/count-frequent.ts'

/** Square arrays over attributes; both halves are kept. */
export class PairCounts {
  readonly attributes: number
  readonly wanted: Float32Array
  readonly made: Float32Array

  /** `addend` is the average that rounding down took from a count. */
  constructor(attributes: number, pairs: Combinations, addend: number) {
    this.attributes = attributes
    this.wanted = new Float32Array(attributes * attributes)
    this.made = new Float32Array(attributes * attributes)
    for (let pair = 0; pair < pairs.size; pair += 1) {
      const first = pairs.attributes[2 * pair]!
      const second = pairs.attributes[2 * pair + 1]!
      const wanted = pairs.counts[pair]! + addend
      this.wanted[first * attributes + second] = wanted
      this.wanted[second * attributes + first] = wanted
    }
  }

  /** Counts `times` copies of a record. */
  add(record: Int16Array, length: number, times: number): void {
    for (let place = 1; place < length; place += 1) {
      for (let other = 0; other < place; other += 1) {
        this.made[record[place]! * this.attributes + record[other]!]! += times
        this.made[record[other]! * this.attributes + record[place]!]! += times
      }
    }
  }

  /** By how much one more copy of a record brings the pair counts nearer to what is wanted by `progress` (0 to 1). */
  gain(record: Int16Array, length: number, progress: number): number {
    let gain = 0
    for (let place = 1; place < length; place += 1) {
      const row = record[place]! * this.attributes
      for (let other = 0; other < place; other += 1) {
        const cell = row + record[other]!
        const short = this.wanted[cell]! * progress - this.made[cell]!
        gain += short >= 1 ? 1 : short <= 0 ? -1 : 2 * short - 1
      }
    }
    return gain
  }

  /** How well an attribute goes with the ones chosen so far: 1 when every pair is still wanted, -1 when none is. */
  fit(attribute: number, record: Int16Array, length: number, progress: number): number {
    const row = attribute * this.attributes
    let fit = 0
    for (let place = 0; place < length; place += 1) {
      const cell = row + record[place]!
      const short = this.wanted[cell]! * progress - this.made[cell]!
      fit += Math.max(-1, Math.min(1, short))
    }
    return fit / length
  }

  /** The smallest number of further copies that any pair of the record still wants. */
  room(record: Int16Array, length: number): number {
    let room = Number.POSITIVE_INFINITY
    for (let place = 1; place < length; place += 1) {
      const row = record[place]! * this.attributes
      for (let other = 0; other < place; other += 1) {
        const cell = row + record[other]!
        room = Math.min(room, this.wanted[cell]! - this.made[cell]!)
      }
    }
    return room
  }
}
