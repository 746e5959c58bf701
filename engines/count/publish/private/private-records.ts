// Synthetic records from noisy counts alone: everything here is post-processing and costs nothing more. A record grows
// from a pair; an attribute is taken only if all the pairs and triples it would make were released, and the one is taken
// whose pairs are furthest behind. How long a record may become is drawn from the noisy histogram of known values.
import type { Attributes } from '../attributes.ts'
import type { Combinations } from '../combinations/count-frequent.ts'
import { PairCounts } from '../synthesis/pair-counts.ts'
import { shuffled } from '../synthesis/pair-lists.ts'
import { type SyntheticRecords, toRecords } from '../synthesis/synthetic-records.ts'
import { companions } from './companions.ts'

const attempts = 3
const mostCopies = 5

/** Makes `rows` records. `counts` are the released noisy counts of lengths 1, 2 and perhaps 3. */
export function recordsFromCounts(
  counts: readonly Combinations[],
  shape: { rows: number; width: number; attributes: Attributes; known: readonly number[] },
  random: () => number,
): SyntheticRecords {
  const { rows, width, attributes, known } = shape
  const pairs = counts[1]!
  const wanted = new PairCounts(attributes.count, pairs, 0)
  const company = companions(attributes, pairs, counts[2] ?? null)
  const drawPair = weightedDraw(pairs.counts, random)
  const drawLength = weightedDraw(known, random)
  const records = new Int16Array(rows * width).fill(-1)
  const record = new Int16Array(width)
  const best = new Int16Array(width)
  const candidates = new Uint32Array(company.words)

  const grow = (progress: number): number => {
    const most = Math.max(1, drawLength())
    let length = 0
    for (let attempt = 0; attempt < 40 && length === 0; attempt += 1) {
      const pair = drawPair()
      const [one, two] = [pairs.attributes[2 * pair]!, pairs.attributes[2 * pair + 1]!]
      const cell = one * attributes.count + two
      const short = wanted.wanted[cell]! * progress - wanted.made[cell]!
      if (random() * wanted.wanted[cell]! >= 2 * short) continue
      record[0] = one
      record[1] = two
      length = Math.min(2, most)
      candidates.set(company.of(one, two))
    }
    if (length < 2) return length
    while (length < most) {
      const attribute = choose(length, progress)
      if (attribute < 0) break
      for (let place = 0; place < length; place += 1) {
        const shared = company.of(attribute, record[place]!)
        for (let word = 0; word < candidates.length; word += 1) candidates[word]! &= shared[word]!
      }
      record[length] = attribute
      length += 1
    }
    return length
  }

  const choose = (length: number, progress: number): number => {
    let chosen = -1
    let highest = 0
    for (let word = 0; word < candidates.length; word += 1) {
      for (let rest = candidates[word]!; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
        const attribute = word * 32 + 31 - Math.clz32((rest & -rest) >>> 0)
        const score = wanted.fit(attribute, record, length, progress) + 0.3 * random()
        if (score <= highest) continue
        highest = score
        chosen = attribute
      }
    }
    return chosen
  }

  for (let made = 0; made < rows; ) {
    const progress = Math.min(1, 0.02 + (made + 1) / rows)
    let bestLength = 0
    let bestWorth = Number.NEGATIVE_INFINITY
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const length = grow(progress)
      const worth = wanted.worth(record, length, progress)
      if (length === 0 || worth <= bestWorth) continue
      bestWorth = worth
      bestLength = length
      best.set(record)
    }
    const room = bestLength < 2 ? 1 : Math.floor(wanted.room(best, bestLength) / 2)
    const copies = Math.min(rows - made, Math.max(1, Math.min(mostCopies, room)))
    wanted.add(best, bestLength, copies)
    for (let copy = 0; copy < copies; copy += 1) {
      for (let place = 0; place < bestLength; place += 1) {
        records[(made + copy) * width + attributes.column[best[place]!]!] = best[place]!
      }
    }
    made += copies
  }
  return toRecords(records, { rows, width, first: attributes.first, order: shuffled(rows, random) })
}

/** Draws places with probability proportional to their weights. */
function weightedDraw(weights: ArrayLike<number>, random: () => number): () => number {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (let place = 0; place < weights.length; place += 1) {
    sum += Math.max(0, weights[place]!)
    sums[place] = sum
  }
  return () => {
    const at = random() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
