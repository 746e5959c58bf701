// How far released counts are from the true ones: sum of |released - true| over the sum of true counts, per length, a
// combination that was not released counting as 0.
import { type CaseTable, knownPerRow } from '../case-table.ts'
import type { Combinations } from './count-frequent.ts'

/** The error of counts of one length as a share of all that was to count (0 = exact). */
export interface LengthError {
  readonly length: number
  readonly weighted: number
}

/** The sum of the true counts of all combinations of each length 1 to `length`: each row of m known values has C(m, l) of them. */
export function totalCounts(table: CaseTable, length: number): number[] {
  const rowsByKnown = new Float64Array(table.codes.length + 1)
  for (const known of knownPerRow(table)) rowsByKnown[known]! += 1
  return Array.from({ length }, (_, place) =>
    rowsByKnown.reduce((sum, rows, known) => sum + rows * choose(known, place + 1), 0),
  )
}

/** The error of counts that are nowhere above the true ones, so that the loss is all the error. */
export function errorOfLowerCounts(table: CaseTable, combinations: readonly Combinations[]): LengthError[] {
  const totals = totalCounts(table, combinations.length)
  return combinations.map(({ length, counts }, place) => {
    let released = 0
    for (const count of counts) released += count
    const total = totals[place]!
    return { length, weighted: total === 0 ? 0 : threeDigits(1 - released / total) }
  })
}

/** Binomial coefficient of small whole numbers. */
export function choose(from: number, take: number): number {
  if (take < 0 || take > from) return 0
  let result = 1
  for (let step = 1; step <= take; step += 1) result = (result * (from - take + step)) / step
  return Math.round(result)
}

/** Three significant digits: more would tell about single records. */
export const threeDigits = (value: number): number => Number(value.toPrecision(3))
