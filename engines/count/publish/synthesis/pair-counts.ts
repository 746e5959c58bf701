// How often two attributes should stand in one record, and how often they do so far.
import type { Combinations } from '../combinations/count-frequent.ts'

/** Square arrays over attributes; both halves are kept. */
export class PairCounts {
  readonly attributes: number
  readonly wanted: Float32Array
  readonly made: Float32Array
  /** One over how far behind a pair must be to count as fully wanted: 1 + the root of what is wanted of it. */
  readonly #urgency: Float32Array

  /** `addend` is the average that rounding down took from a count. */
  constructor(attributes: number, pairs: Combinations, addend: number) {
    this.attributes = attributes
    this.wanted = new Float32Array(attributes * attributes)
    this.made = new Float32Array(attributes * attributes)
    this.#urgency = new Float32Array(attributes * attributes)
    for (let pair = 0; pair < pairs.size; pair += 1) {
      const first = pairs.attributes[2 * pair]!
      const second = pairs.attributes[2 * pair + 1]!
      const wanted = pairs.counts[pair]! + addend
      this.wanted[first * attributes + second] = wanted
      this.wanted[second * attributes + first] = wanted
      const urgency = 1 / (1 + Math.sqrt(wanted))
      this.#urgency[first * attributes + second] = urgency
      this.#urgency[second * attributes + first] = urgency
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

  /**
   * What one more copy of a record is worth at `progress` (0 to 1): the sum of its pairs' worth, each between 1 (far behind)
   * and -1 (far ahead). A price that turns over one single record would swing to and fro; this one leans gently.
   */
  worth(record: Int16Array, length: number, progress: number): number {
    let worth = 0
    for (let place = 1; place < length; place += 1) worth += this.#worthBeside(record[place]!, record, place, progress)
    return worth
  }

  /** How well an attribute goes with the ones chosen so far: 1 when every pair is far behind, -1 when all are far ahead. */
  fit(attribute: number, record: Int16Array, length: number, progress: number): number {
    return this.#worthBeside(attribute, record, length, progress) / length
  }

  #worthBeside(attribute: number, record: Int16Array, length: number, progress: number): number {
    const row = attribute * this.attributes
    let worth = 0
    for (let place = 0; place < length; place += 1) {
      const cell = row + record[place]!
      const behind = (this.wanted[cell]! * progress - this.made[cell]!) * this.#urgency[cell]!
      worth += Math.max(-1, Math.min(1, behind))
    }
    return worth
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
