// Sum of |count in one table - count in another| over all combinations of each length: the numerator of a measured error.
import type { CaseTable } from '../case-table.ts'

/** For each length up to `length` (at most 3): the sum of absolute differences over all combinations of attributes. */
export function countDifferences(one: CaseTable, other: CaseTable, length: number): number[] {
  const sums = new Array<number>(Math.min(length, 3)).fill(0)
  const strides = one.codebook.columns.map(({ values }) => values.length + 1)
  const width = strides.length
  let counter = new Int32Array(1 << 16)
  const bases = [new Int32Array(one.rows), new Int32Array(other.rows)] as const
  const tally = (columns: readonly number[]) => {
    const size = columns.reduce((product, column) => product * strides[column]!, 1)
    if (counter.length < size) counter = new Int32Array(size)
    else counter.fill(0, 0, size)
    for (const [side, { rows, codes }] of [one, other].entries()) {
      const step = side === 0 ? 1 : -1
      const base = bases[side]!
      const last = codes[columns.at(-1)!]!
      const stride = strides[columns.at(-1)!]!
      if (columns.length === 1) for (let row = 0; row < rows; row += 1) counter[last[row]!]! += step
      else for (let row = 0; row < rows; row += 1) counter[base[row]! * stride + last[row]!]! += step
    }
    let sum = 0
    for (let cell = 0; cell < size; cell += 1) {
      if (counter[cell] === 0 || hasMissing(cell, columns, strides)) continue
      sum += Math.abs(counter[cell]!)
    }
    sums[columns.length - 1]! += sum
  }
  const prepare = (columns: readonly number[]) => {
    for (const [side, { rows, codes }] of [one, other].entries()) {
      const base = bases[side]!
      const [first, second] = columns.map((column) => codes[column]!)
      const stride = columns.length > 1 ? strides[columns[1]!]! : 0
      for (let row = 0; row < rows; row += 1) base[row] = second ? first![row]! * stride + second[row]! : first![row]!
    }
  }
  for (let first = 0; first < width; first += 1) {
    tally([first])
    if (sums.length < 2) continue
    for (let second = first + 1; second < width; second += 1) {
      prepare([first])
      tally([first, second])
      if (sums.length < 3) continue
      prepare([first, second])
      for (let third = second + 1; third < width; third += 1) tally([first, second, third])
    }
  }
  return sums
}

function hasMissing(cell: number, columns: readonly number[], strides: readonly number[]): boolean {
  let rest = cell
  for (let place = columns.length - 1; place >= 0; place -= 1) {
    const stride = strides[columns[place]!]!
    if (rest % stride === 0) return true
    rest = Math.floor(rest / stride)
  }
  return false
}
