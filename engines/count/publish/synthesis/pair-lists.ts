// The rows that have two attributes together, and all rows as lists of attributes: what support is counted on.
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import type { Combinations } from '../combinations/count-frequent.ts'

export interface PairLists {
  /** Attribute numbers row after row, -1 for missing; rows are in random order, so that any part is a random sample. */
  readonly rows: Int16Array
  readonly count: number
  readonly width: number
  /** The place of a pair of attributes among the pairs, or -1. */
  readonly pair: Int32Array
  readonly starts: Int32Array
  readonly lists: Int32Array
}

/** Lists the rows of every given pair. */
export function listPairs(table: CaseTable, pairs: Combinations, random: () => number): PairLists {
  const { first, count: attributes } = numberAttributes(table.codebook)
  const { rows: count, codes } = table
  const width = codes.length
  const order = shuffled(count, random)
  const rows = new Int16Array(count * width)
  for (let at = 0; at < count; at += 1) {
    for (let column = 0; column < width; column += 1) {
      const code = codes[column]![order[at]!]!
      rows[at * width + column] = code === 0 ? -1 : first[column]! + code - 1
    }
  }
  const pair = new Int32Array(attributes * attributes).fill(-1)
  for (let each = 0; each < pairs.size; each += 1) {
    const [one, two] = [pairs.attributes[2 * each]!, pairs.attributes[2 * each + 1]!]
    pair[one * attributes + two] = each
    pair[two * attributes + one] = each
  }
  const starts = new Int32Array(pairs.size + 1)
  eachPair(rows, { count, width, attributes, pair }, (found) => {
    starts[found + 1]! += 1
  })
  for (let each = 0; each < pairs.size; each += 1) starts[each + 1]! += starts[each]!
  const next = starts.slice()
  const lists = new Int32Array(starts[pairs.size]!)
  eachPair(rows, { count, width, attributes, pair }, (found, row) => {
    lists[next[found]!] = row
    next[found]! += 1
  })
  return { rows, count, width, pair, starts, lists }
}

function eachPair(
  rows: Int16Array,
  shape: { count: number; width: number; attributes: number; pair: Int32Array },
  visit: (pair: number, row: number) => void,
): void {
  const { count, width, attributes, pair } = shape
  for (let row = 0; row < count; row += 1) {
    for (let one = 0; one < width; one += 1) {
      const first = rows[row * width + one]!
      if (first < 0) continue
      for (let two = one + 1; two < width; two += 1) {
        const second = rows[row * width + two]!
        if (second < 0) continue
        const found = pair[first * attributes + second]!
        if (found >= 0) visit(found, row)
      }
    }
  }
}

/** The numbers 0 to `count` - 1 in random order (Fisher and Yates). */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const moved = order[at]!
    order[at] = order[other]!
    order[other] = moved
  }
  return order
}
