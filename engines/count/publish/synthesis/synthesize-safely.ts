// k-safe synthetic records. Guarantee: the attributes of every synthetic record stand together in at least k real rows,
// so no record, and no part of one, singles out fewer than k people. Not protected: homogeneity, and subtracting two
// releases.
//
// A record grows from a pair of attributes; an attribute is taken only if at least k real rows have the grown set. Which
// one is taken is decided by the k-safe (rounded) pair counts alone: the one whose pairs are furthest behind what is
// wanted, and that leaves most rows to go on with. Several growths are tried for each record and the best is kept, with
// as many copies as its pairs still want. Against the row-seeded method of Synthetic Data Showcase (records grown inside
// one real row, left-over attributes pooled into further records) this keeps the number of records.
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import { countDifferences } from '../combinations/count-differences.ts'
import { aggregateSafely } from '../combinations/protect-counts.ts'
import { type LengthError, threeDigits, totalCounts } from '../combinations/weighted-error.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { growRecord } from './grow-record.ts'
import { PairCounts } from './pair-counts.ts'
import { joinPairs } from './pair-joins.ts'
import { listPairs, shuffled } from './pair-lists.ts'
import { type SyntheticRecords, toRecords } from './synthetic-records.ts'

const noTriples = { length: 3, size: 0, attributes: new Int32Array(0), counts: new Int32Array(0) }

/** Attributes beyond this make the square of pair counts too large for a laptop. */
const mostAttributes = 5000

/** Makes about as many synthetic records as there are real ones (the number rounded down to a multiple of `k`). */
export function synthesizeSafely(
  table: CaseTable,
  k: number,
  random: () => number,
  progress: (share: number) => void = () => undefined,
): SyntheticRecords | Refusal {
  const attributes = numberAttributes(table.codebook)
  if (attributes.count > mostAttributes || table.codes.length < 2) {
    return refuse('codebook-too-wide', `Records are made from 2 columns and up to ${mostAttributes} values in all.`)
  }
  const { rows, combinations } = aggregateSafely(table, k, 3)
  const pairs = combinations[1]!
  const counts = new PairCounts(attributes.count, pairs, (k - 1) / 2)
  const lists = listPairs(table, pairs, random)
  const joins = joinPairs(combinations[2] ?? noTriples, lists.pair, { pairs: pairs.size, attributes: attributes.count })
  const grow = growRecord({ k, lists, joins, counts, attributes, random })
  const [attempts, mostCopies] = effort(table.rows, k)
  const width = table.codes.length
  const records = new Int16Array(rows * width).fill(-1)
  const best = new Int16Array(width)
  for (let made = 0; made < rows; ) {
    const share = Math.min(1, 0.02 + (made + 1) / rows)
    let bestLength = 0
    let bestWorth = Number.NEGATIVE_INFINITY
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { record, length } = grow(share)
      const worth = counts.worth(record, length, share)
      if (worth <= bestWorth || length === 0) continue
      bestWorth = worth
      bestLength = length
      best.set(record)
    }
    const room = Math.min(mostCopies, Math.floor(counts.room(best, bestLength)), rows - made)
    const copies = Math.max(1, bestLength < 2 ? 1 : room)
    counts.add(best, bestLength, copies)
    for (let copy = 0; copy < copies; copy += 1) {
      for (let place = 0; place < bestLength; place += 1) {
        records[(made + copy) * width + attributes.column[best[place]!]!] = best[place]!
      }
    }
    if (made % 1000 < copies) progress(made / rows)
    made += copies
  }
  return toRecords(records, { rows, width, first: attributes.first, order: shuffled(rows, random) })
}

/**
 * How often a growth is tried, and the most copies of one record. A small file can afford more thought a record; copies of
 * one record cost little in a large one, and the time they save is better spent on trying (measured: 100,000 rows).
 */
function effort(rows: number, k: number): [attempts: number, mostCopies: number] {
  if (rows >= 50_000) return [12, 2 * k]
  return [Math.min(40, Math.max(12, Math.round(400_000 / rows))), Math.min(k, 4)]
}

/** The error of the counts that synthetic records give, per length (up to 3), against the cases. */
export function errorOfRecords(table: CaseTable, records: SyntheticRecords, length: number): LengthError[] {
  const differences = countDifferences(table, { codebook: table.codebook, ...records }, length)
  const totals = totalCounts(table, differences.length)
  return differences.map((difference, place) => ({
    length: place + 1,
    weighted: totals[place] === 0 ? 0 : threeDigits(difference / totals[place]!),
  }))
}
