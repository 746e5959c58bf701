// k-safe aggregates: the rule of Synthetic Data Showcase (Microsoft, MIT): drop what fewer than k people share, round
// the rest down to a multiple of k. Protects against singling out and against differences smaller than k inside one
// release; not against homogeneity (all k people alike) nor against subtracting one release from another.
import type { CaseTable } from '../case-table.ts'
import { type Combinations, countFrequent } from './count-frequent.ts'

export interface KSafeAggregates {
  readonly k: number
  /** The number of records, rounded down to a multiple of k. */
  readonly rows: number
  readonly combinations: readonly Combinations[]
}

/** Every combination of up to `length` attributes that at least `k` people share, counts rounded down to multiples of `k`. */
export function aggregateSafely(table: CaseTable, k: number, length: number): KSafeAggregates {
  const combinations = countFrequent(table, length, k).map((each) => ({
    ...each,
    counts: each.counts.map((count) => count - (count % k)),
  }))
  return { k, rows: table.rows - (table.rows % k), combinations }
}
