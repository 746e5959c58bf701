// How far noisy counts are from the true ones, measured on the data and paid for: one person moves each of the two sums
// by at most the number of combinations a record can have.

import type { NoisyQuestion } from '../accounting/privacy-budget.ts'
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import type { Combinations } from '../combinations/count-frequent.ts'
import { type LengthError, threeDigits, totalCounts } from '../combinations/weighted-error.ts'

/** The weighted error of each length, with noise; null where the noise would be more than a fifth of what is measured. */
export function measurePrivately(
  table: CaseTable,
  released: readonly Combinations[],
  ask: (question: NoisyQuestion) => () => number,
  questions: readonly NoisyQuestion[],
): { length: number; weighted: LengthError['weighted'] | null }[] {
  const totals = totalCounts(table, released.length)
  return released.map((combinations, place) => {
    const question = questions[place]!
    const draw = ask(question)
    const total = totals[place]! + draw()
    const difference = differenceOf(table, combinations, totals[place]!) + draw()
    const length = place + 1
    if (total < 5 * question.sigma) return { length, weighted: null }
    return { length, weighted: threeDigits(Math.max(0, difference) / total) }
  })
}

/** Sum of |released - true| over all combinations; one that was not released counts as 0. */
function differenceOf(table: CaseTable, { length, size, attributes, counts }: Combinations, total: number): number {
  const { first, column } = numberAttributes(table.codebook)
  const strides = table.codebook.columns.map(({ values }) => values.length + 1)
  let sum = total
  let counter = new Int32Array(1 << 16)
  for (let at = 0; at < size; ) {
    const columns = Array.from({ length }, (_, place) => column[attributes[at * length + place]!]!)
    const cells = columns.reduce((product, each) => product * strides[each]!, 1)
    if (counter.length < cells) counter = new Int32Array(cells)
    else counter.fill(0, 0, cells)
    tally(table, columns, strides, counter)
    const isSame = (other: number) =>
      columns.every((each, place) => column[attributes[other * length + place]!] === each)
    for (; at < size && isSame(at); at += 1) {
      let cell = 0
      for (const [place, each] of columns.entries()) {
        cell = cell * strides[each]! + attributes[at * length + place]! - first[each]! + 1
      }
      const truth = counter[cell]!
      sum += Math.abs(counts[at]! - truth) - truth
    }
  }
  return sum
}

function tally(table: CaseTable, columns: readonly number[], strides: readonly number[], counter: Int32Array): void {
  const [a, b, c] = columns.map((each) => table.codes[each]!)
  const [, second = 1, third = 1] = columns.map((each) => strides[each]!)
  for (let row = 0; row < table.rows; row += 1) {
    let cell = a![row]!
    if (b !== undefined) cell = cell * second + b[row]!
    if (c !== undefined) cell = cell * third + c[row]!
    counter[cell]! += 1
  }
}
