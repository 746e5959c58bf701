// Bounds what one person can change: a record keeps at most so many known values, chosen at random, and that bound is
// itself taken from a noisy histogram.
import { type CaseTable, knownPerRow } from '../case-table.ts'
import type { RandomBits } from '../noise/random-bits.ts'

/** The share of records that should keep all their known values. */
const keptWhole = 0.97

/** A noisy histogram of how many values are known per record, from 0 to the number of columns. */
export function noisyKnown(table: CaseTable, draw: () => number): number[] {
  const histogram = new Array<number>(table.codes.length + 1).fill(0)
  for (const known of knownPerRow(table)) histogram[known]! += 1
  return histogram.map((count) => Math.max(0, count + draw()))
}

/** The smallest bound that leaves almost all records whole; at least `length`. */
export function boundOf(histogram: readonly number[], length: number): number {
  const total = histogram.reduce((sum, each) => sum + each, 0)
  let below = 0
  for (const [known, count] of histogram.entries()) {
    below += count
    if (known >= length && below >= keptWhole * total) return known
  }
  return Math.max(length, histogram.length - 1)
}

/** Records cut to at most `most` known values; which ones go is drawn anew for each record. */
export function cutRecords(table: CaseTable, most: number, bits: RandomBits): CaseTable {
  const codes = table.codes.map((column) => column.slice())
  const places = new Int32Array(codes.length)
  for (const [row, known] of knownPerRow(table).entries()) {
    if (known <= most) continue
    let count = 0
    for (let column = 0; column < codes.length; column += 1) {
      if (codes[column]![row] === 0) continue
      places[count] = column
      count += 1
    }
    for (let left = count; left > most; left -= 1) {
      const place = bits.below(left)
      codes[places[place]!]![row] = 0
      places[place] = places[left - 1]!
    }
  }
  return { ...table, codes }
}
