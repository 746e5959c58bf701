import { sharedNumbers } from '../names/sheet/growing.ts'
import type { Table } from '../table/prepare.ts'
import type { BlockRule } from './block-rule.ts'
import { radixSort } from './radix-sort.ts'

/** What a rule contributed, so that nothing is left out silently. */
export interface RuleReport {
  readonly rule: string
  /** Blocks of at least two rows that are compared, and the pairs in them (before pairs found twice are dropped). */
  readonly blocks: number
  readonly pairs: number
  /** Blocks larger than the largest one compared: how many, how many row places, and the largest. */
  readonly cut: {
    readonly blocks: number
    readonly rows: number
    readonly largest: number
    /** The largest of them, the largest first: how many rows, and the first of these by number. */
    readonly listed: readonly CutBlock[]
  }
  readonly largestCompared: number
}

export interface CutBlock {
  readonly rows: number
  readonly first: number
}

/** So many cut blocks are listed by rule. */
export const mostListed = 20

/** Rows that share a key, as two compressed tables: block → rows (ascending) and row → blocks. */
export interface Blocks {
  readonly blockStarts: Uint32Array
  readonly blockRows: Uint32Array
  readonly rowStarts: Uint32Array
  readonly rowBlocks: Uint32Array
  readonly report: readonly RuleReport[]
}

/**
 * Finds the blocks of every rule. Each rule may bring at most `pairsPerRow` pairs a row: its largest blocks are cut until it does,
 * and what was cut is reported.
 */
export function buildBlocks(table: Table, rules: readonly BlockRule[], pairsPerRow: number): Blocks {
  const parts = rules.map((rule) => blocksOfRule(table, rule, pairsPerRow * table.rows))
  const blockCount = sum(parts.map(({ starts }) => starts.length))
  const placeCount = sum(parts.map(({ rows }) => rows.length))
  const blockStarts = sharedNumbers(blockCount + 1)
  const blockRows = sharedNumbers(placeCount)
  const rowStarts = sharedNumbers(table.rows + 1)
  let [block, place] = [0, 0]
  for (const { starts, rows } of parts) {
    for (const start of starts) blockStarts[block++] = place + start
    blockRows.set(rows, place)
    place += rows.length
  }
  blockStarts[blockCount] = placeCount
  for (const row of blockRows) rowStarts[row + 1]! += 1
  for (let row = 0; row < table.rows; row++) rowStarts[row + 1]! += rowStarts[row]!
  const next = rowStarts.slice()
  const rowBlocks = sharedNumbers(placeCount)
  for (let b = 0; b < blockCount; b++) {
    for (let i = blockStarts[b]!; i < blockStarts[b + 1]!; i++) rowBlocks[next[blockRows[i]!]!++] = b
  }
  return { blockStarts, blockRows, rowStarts, rowBlocks, report: parts.map(({ report }) => report) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function blocksOfRule(table: Table, rule: BlockRule, mostPairs: number) {
  const { keys, rows } = sortedKeys(table, rule)
  const sizes = groupSizes(keys, rows)
  const largest = largestAffordable(sizes, mostPairs)
  const starts: number[] = []
  let kept = new Uint32Array(1024)
  let places = 0
  let pairs = 0
  const cut = { blocks: 0, rows: 0, largest: 0 }
  const listed: CutBlock[] = []
  forEachGroup(keys, rows, (first, last, size) => {
    if (size > largest) {
      cut.blocks += 1
      cut.rows += size
      cut.largest = Math.max(cut.largest, size)
      listed.push({ rows: size, first: rows[first]! })
      return
    }
    starts.push(places)
    if (places + size > kept.length) {
      const larger = new Uint32Array(Math.max(kept.length * 2, places + size))
      larger.set(kept)
      kept = larger
    }
    for (let i = first; i < last; i++) if (i === first || rows[i] !== rows[i - 1]) kept[places++] = rows[i]!
    pairs += (size * (size - 1)) / 2
  })
  const report: RuleReport = {
    rule: rule.code,
    blocks: starts.length,
    pairs,
    cut: { ...cut, listed: largestOf(listed) },
    largestCompared: largest,
  }
  return { starts, rows: kept.slice(0, places), report }
}

const largestOf = (blocks: CutBlock[]): CutBlock[] =>
  blocks.sort((x, y) => y.rows - x.rows || x.first - y.first).slice(0, mostListed)

function sortedKeys(table: Table, rule: BlockRule): { keys: Uint32Array; rows: Uint32Array } {
  const keysOf = rule.on(table)
  let keys = new Uint32Array(Math.max(16, table.rows))
  let rows = new Uint32Array(keys.length)
  let count = 0
  let current = 0
  const emit = (key: number) => {
    if (count === keys.length) {
      const [moreKeys, moreRows] = [new Uint32Array(count * 2), new Uint32Array(count * 2)]
      moreKeys.set(keys)
      moreRows.set(rows)
      ;[keys, rows] = [moreKeys, moreRows]
    }
    keys[count] = key
    rows[count++] = current
  }
  for (current = 0; current < table.rows; current++) keysOf(current, emit)
  return radixSort(keys.subarray(0, count), rows.subarray(0, count))
}

/** Visits groups of at least two different rows under one key; `size` counts different rows. */
function forEachGroup(
  keys: Uint32Array,
  rows: Uint32Array,
  visit: (first: number, last: number, size: number) => void,
): void {
  for (let first = 0; first < keys.length; ) {
    let last = first + 1
    let size = 1
    while (last < keys.length && keys[last] === keys[first]) {
      if (rows[last] !== rows[last - 1]) size += 1
      last += 1
    }
    if (size > 1) visit(first, last, size)
    first = last
  }
}

function groupSizes(keys: Uint32Array, rows: Uint32Array): Map<number, number> {
  const sizes = new Map<number, number>()
  forEachGroup(keys, rows, (_first, _last, size) => sizes.set(size, (sizes.get(size) ?? 0) + 1))
  return sizes
}

/** The largest block size at which all blocks up to it still bring no more than `mostPairs`. */
function largestAffordable(sizes: ReadonlyMap<number, number>, mostPairs: number): number {
  let [total, largest] = [0, 1]
  for (const [size, count] of [...sizes].sort(([a], [b]) => a - b)) {
    total += (count * size * (size - 1)) / 2
    if (total > mostPairs) break
    largest = size
  }
  return largest
}
