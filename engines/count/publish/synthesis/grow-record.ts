// Grows one synthetic record, attribute by attribute, never past what k real rows have together.
import type { Attributes } from '../attributes.ts'
import type { PairCounts } from './pair-counts.ts'
import type { PairJoins } from './pair-joins.ts'
import type { PairLists } from './pair-lists.ts'

export interface Grown {
  /** Attribute numbers; the array is used again by the next growth. */
  readonly record: Int16Array
  readonly length: number
}

interface Growing {
  readonly k: number
  readonly lists: PairLists
  readonly joins: PairJoins
  readonly counts: PairCounts
  readonly attributes: Attributes
  readonly random: () => number
}

/** How far the whole release is, and how much this growth cares for the rows it leaves itself. */
interface Mood {
  readonly progress: number
  readonly share: number
}

/** Rows looked at for the support of a set: a sample can only hide support, never invent it. */
const sample = 1000
/** How much being wanted weighs against leaving many rows to go on with (measured: 6 against the logarithm of the share). */
const wantedWeight = 6

/** Answers a function that grows a record; `progress` is how much of every pair is wanted by now. */
export function growRecord({ k, lists, joins, counts, attributes, random }: Growing): (progress: number) => Grown {
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
  const choose = (count: number, length: number, mood: Mood): number => {
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
      const score = scoreOf(attribute, rowsLeft / count, length, mood)
      if (score <= highest) continue
      highest = score
      chosen = attribute
    }
    return chosen
  }

  const scoreOf = (attribute: number, share: number, length: number, mood: Mood): number => {
    const fit = counts.fit(attribute, record, length, mood.progress)
    return fit < 0 ? Number.NEGATIVE_INFINITY : wantedWeight * fit + mood.share * Math.log(share)
  }

  /** The third attribute, by the counts of triples that are already known. */
  const chooseThird = (pair: number, mood: Mood): number => {
    const all = starts[pair + 1]! - starts[pair]!
    let chosen = -1
    let highest = Number.NEGATIVE_INFINITY
    for (let at = joins.starts[pair]!; at < joins.starts[pair + 1]!; at += 1) {
      const score = scoreOf(joins.attributes[at]!, joins.counts[at]! / all, 2, mood)
      if (score <= highest) continue
      highest = score
      chosen = joins.attributes[at]!
    }
    return chosen
  }

  /** Collects rows of the pair that have the attribute, from a random place on, and tells how many. */
  const gather = (pair: number, attribute: number): number => {
    const column = attributes.column[attribute]!
    const from = starts[pair]!
    const all = starts[pair + 1]! - from
    let at = from + Math.floor(random() * all)
    let kept = 0
    for (let step = 0; step < all && kept < sample; step += 1) {
      const row = rowsOf[at]!
      if (rows[row * width + column] === attribute) {
        alive[kept] = row
        kept += 1
      }
      at = at + 1 === from + all ? from : at + 1
    }
    return kept
  }

  return (progress) => {
    const pair = start(progress)
    if (pair < 0) return { record, length: 0 }
    const mood = { progress, share: 0.3 + 1.4 * random() }
    const third = chooseThird(pair, mood)
    if (third < 0) return { record, length: 2 }
    record[2] = third
    taken.fill(0)
    for (let place = 0; place < 3; place += 1) taken[attributes.column[record[place]!]!] = 1
    let count = gather(pair, third)
    let length = 3
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
