// An attribute is one value of one column; attributes are numbered through the whole codebook, column after column.
import type { CheckedCodebook } from './codebook.ts'

export interface Attributes {
  readonly count: number
  /** The number of the first attribute of each column. */
  readonly first: Int32Array
  /** The column of each attribute. */
  readonly column: Uint8Array
}

/** Numbers every attribute of a codebook. */
export function numberAttributes({ columns }: CheckedCodebook): Attributes {
  const first = new Int32Array(columns.length)
  let count = 0
  for (const [number, { values }] of columns.entries()) {
    first[number] = count
    count += values.length
  }
  const column = new Uint8Array(count)
  for (let number = 0; number < columns.length; number += 1) {
    column.fill(number, first[number]!, first[number]! + columns[number]!.values.length)
  }
  return { count, first, column }
}
