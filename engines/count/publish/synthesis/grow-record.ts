// Grows one synthetic record, attribute by attribute, never past what k real rows have together.
import type { Attributes } from '../attributes.ts'
import type { PairCounts } from './pair-counts.ts'
import type { PairLists } from './pair-lists.ts'

export interface Grown {
  /** Attribute numbers; the array is used again by the next growth. */
  readonly record: Int16Array
  readonly length: number
}

interface Growing {
  readonly k: number
  readonly lists: PairLists
  readonly counts: PairCounts
  readonly attributes: Attributes
  readonly random: () => number
}

/** Rows looked at for the support of a set: a sample can only hide support, never invent it. */
const sample = 2000
/** How much being wanted weighs against leaving many rows to go on with (measured: 6 against the logarithm of the share). */
const wantedWeight = 6

/** Answers a function that grows a record; `progress` is how much of every pair is wanted by now. */
export function growRecord({ k, lists, counts, attributes, random }: Growing): (progress: number) => Grown {
  const { rows, width, starts, lists: rowsOf } = lists
  const record = new Int16Array(width)
  const alive = new Int32Array(sample)
  const support = new Int32Array(attributes.count)
  const seen = new Int32Array(attributes.count)
  const taken = new Uint8Array(width)

  /** Starts with a pair, drawn as often as it is wanted and not yet made. */
  const start = (progress: number): number => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const row = Math.floor(random() * lists.count) * width
      const one = rows[row + Math.floor(random() * width)]!
      const two = rows[row + Math.floor(random() * width)]!
      if (one < 0 || two < 0 || one === two) continue
      const cell = one * attributes.count + two
      const pair = lists.pair[cell]!
      if (pair < 0) continue
      const wanted = counts.wanted[cell]!
      if (random() * wanted >= 2 * (wanted * progress - counts.made[cell]!)) continue
      record[0] = one
      record[1] = two
      return pair
    }
    return -1
  }

  /** The attribute to take next, or -1; `count` rows are alive. */
  const choose = (count: number, length: number, mood: { progress: number; share: number }): number => {
    let found = 0
    for (let at = 0; at < count; at += 1) {
      const row = alive[at]! * width
      for (let column = 0; column < width; column += 1) {
        const attribute = rows[row + column]!
        if (attribute < 0 || taken[column] === 1) continue
        if (support[attribute] === 0) {
          seen[found] = attribute
          found += 1
        }
        support[attribute]! += 1
      }
    }
    let chosen = -1
    let highest = Number.NEGATIVE_INFINITY
    for (let at = 0; at < found; at += 1) {
      const attribute = seen[at]!
      const rowsLeft = support[attribute]!
      support[attribute] = 0
      if (rowsLeft < k) continue
      const fit = counts.fit(attribute, record, length, mood.progress)
      if (fit < 0) continue
      const score = wantedWeight * fit + mood.share * Math.log(rowsLeft / count)
      if (score <= highest) continue
      highest = score
      chosen = attribute
    }
    return chosen
  }

  return (progress) => {
    const pair = start(progress)
    if (pair < 0) return { record, length: 0 }
    const available = starts[pair + 1]! - starts[pair]!
    let count = Math.min(sample, available)
    const from = starts[pair]! + (available > sample ? Math.floor(random() * (available - sample)) : 0)
    for (let at = 0; at < count; at += 1) alive[at] = rowsOf[from + at]!
    taken.fill(0)
    taken[attributes.column[record[0]!]!] = 1
    taken[attributes.column[record[1]!]!] = 1
    const mood = { progress, share: 0.3 + 1.4 * random() }
    let length = 2
    for (;;) {
      const attribute = choose(count, length, mood)
      if (attribute < 0) return { record, length }
      const column = attributes.column[attribute]!
      let kept = 0
      for (let at = 0; at < count; at += 1) {
        if (rows[alive[at]! * width + column] !== attribute) continue
        alive[kept] = alive[at]!
        kept += 1
      }
      count = kept
      taken[column] = 1
      record[length] = attribute
      length += 1
    }
  }
}
