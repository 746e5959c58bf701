// Counts every combination of attributes that at least `floor` rows share, up to a length.
// A combination is never more frequent than its parts (Agrawal & Srikant 1994), so only the rows of combinations that
// reach the floor are carried to the next column; counters stay dense: (surviving combinations) x (values of the column).
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import { type Combinations, GrowingCombinations } from './growing-combinations.ts'

export type { Combinations } from './growing-combinations.ts'

interface Level {
  readonly keys: Int32Array
  readonly rows: Int32Array
}

/** Combinations of 1 to `length` attributes with at least `floor` rows, ordered by columns, then by values. */
export function countFrequent(table: CaseTable, length: number, floor: number): Combinations[] {
  const { codes, codebook, rows } = table
  const { first } = numberAttributes(codebook)
  const width = codes.length
  const longest = Math.min(length, width)
  const found = Array.from({ length: longest }, (_, place) => new GrowingCombinations(place + 1))
  const levels: Level[] = Array.from({ length: longest }, () => ({
    keys: new Int32Array(rows),
    rows: new Int32Array(rows),
  }))
  for (let row = 0; row < rows; row += 1) levels[0]!.rows[row] = row
  let counter = new Int32Array(1024)

  const extend = (depth: number, column: number, alive: number, parents: Int32Array): void => {
    const level = levels[depth]!
    const groups = depth === 0 ? 1 : parents.length / depth
    for (let each = column; each < width; each += 1) {
      const values = codebook.columns[each]!.values.length
      const stride = values + 1
      const codesOf = codes[each]!
      if (counter.length < groups * stride) counter = new Int32Array(groups * stride * 2)
      else counter.fill(0, 0, groups * stride)
      const { keys, rows: rowsOf } = level
      if (depth === 0) for (let at = 0; at < alive; at += 1) counter[codesOf[at]!]! += 1
      else for (let at = 0; at < alive; at += 1) counter[keys[at]! * stride + codesOf[rowsOf[at]!]!]! += 1
      const kept = found[depth]!
      const before = kept.size
      for (let group = 0; group < groups; group += 1) {
        const base = group * stride
        for (let code = 1; code <= values; code += 1) {
          const count = counter[base + code]!
          if (count < floor) {
            counter[base + code] = -1
            continue
          }
          counter[base + code] = kept.size - before
          kept.add(parents, group, first[each]! + code - 1, count)
        }
        counter[base] = -1
      }
      if (depth + 1 >= longest || each + 1 >= width || kept.size === before) continue
      const next = levels[depth + 1]!
      let carried = 0
      for (let at = 0; at < alive; at += 1) {
        const row = rowsOf[at]!
        const key = counter[(depth === 0 ? 0 : keys[at]! * stride) + codesOf[row]!]!
        if (key < 0) continue
        next.rows[carried] = row
        next.keys[carried] = key
        carried += 1
      }
      extend(depth + 1, each + 1, carried, kept.since(before))
    }
  }
  extend(0, 0, rows, new Int32Array(0))
  return found.map((each) => each.done())
}
