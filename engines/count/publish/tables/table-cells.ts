// All cells of all tables asked for, and what is known to hold between them: sums within a table, equality of the same
// cell in two tables over the same people, and "not more than" where one table's people are a part of another's.
import type { CaseTable } from '../case-table.ts'
import { type TableRequest, totalMark } from '../codebook.ts'

export interface TableCell {
  /** The place of each variable's value; -1 for the total. */
  readonly key: readonly number[]
  readonly count: number
  readonly isTotal: boolean
}

/** The cell at `total` is the sum of `parts`. */
export interface Sum {
  readonly total: number
  readonly parts: readonly number[]
}

export interface TableCells {
  readonly cells: readonly TableCell[]
  /** The cell numbers of each table in printing order. */
  readonly tables: readonly (readonly number[])[]
  readonly sums: readonly Sum[]
  /** Pairs of cells of which the first is never larger than the second. */
  readonly notMore: readonly (readonly [number, number])[]
}

/** Counts the tables. A table is over the people whose values are known for all its variables. */
export function countTables(table: CaseTable, requests: readonly TableRequest[]): TableCells {
  const cells: TableCell[] = []
  const sums: Sum[] = []
  const notMore: (readonly [number, number])[] = []
  const places: Map<string, number>[] = []
  const people = requests.map(({ variables }) => peopleOf(table, variables))
  const tables = requests.map((request, number) => {
    const place = new Map<string, number>()
    places.push(place)
    const counts = countCells(table, request.variables)
    const keys = [...eachKey(request.variables.map((each) => table.codebook.columns[each]!.values.length))]
    for (const key of keys) {
      const earlier = requests.findIndex(
        (other, at) => at < number && people[at] === people[number] && nameOf(other, request, key) !== null,
      )
      const known = earlier < 0 ? undefined : places[earlier]!.get(nameOf(requests[earlier]!, request, key)!)
      if (known !== undefined) {
        place.set(key.join(), known)
        continue
      }
      place.set(key.join(), cells.length)
      cells.push({ key, count: counts.get(key.join()) ?? 0, isTotal: key.includes(-1) })
    }
    for (const key of keys) {
      for (const [at, value] of key.entries()) {
        if (value !== -1) continue
        const size = table.codebook.columns[request.variables[at]!]!.values.length
        const parts = Array.from({ length: size }, (_, each) => place.get(key.with(at, each).join())!)
        sums.push({ total: place.get(key.join())!, parts })
      }
    }
    return keys.map((key) => place.get(key.join())!)
  })
  for (const [inner, request] of requests.entries()) {
    for (const [outer, wider] of requests.entries()) {
      if (inner === outer || people[inner] === people[outer]) continue
      if (!wider.variables.every((each) => request.variables.includes(each))) continue
      // Who is known for more variables is a part of who is known for fewer.
      for (const [key, cell] of places[outer]!) {
        const values = key.split(',').map(Number)
        const same = request.variables.map((each) => values[wider.variables.indexOf(each)] ?? -1)
        notMore.push([places[inner]!.get(same.join())!, cell])
      }
    }
  }
  return { cells, tables, sums, notMore }
}

/** The key that a cell of `request` has in `other`, or null when `other` has no such cell. */
function nameOf(other: TableRequest, request: TableRequest, key: readonly number[]): string | null {
  for (const [at, variable] of request.variables.entries()) {
    if (key[at] !== -1 && !other.variables.includes(variable)) return null
  }
  return other.variables.map((variable) => key[request.variables.indexOf(variable)] ?? -1).join()
}

/** Marks the set of people a table is about, so that equal sets are equal texts. */
function peopleOf(table: CaseTable, variables: readonly number[]): string {
  const everMissing = variables.filter((each) => table.codes[each]!.includes(0))
  return everMissing.sort((one, two) => one - two).join()
}

function countCells(table: CaseTable, variables: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  const columns = variables.map((each) => table.codes[each]!)
  for (let row = 0; row < table.rows; row += 1) {
    if (columns.some((codes) => codes[row] === 0)) continue
    const key = columns.map((codes) => codes[row]! - 1).join()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (let at = 0; at < variables.length; at += 1) {
    for (const [key, count] of [...counts]) {
      const total = key.split(',').with(at, '-1').join()
      counts.set(total, (counts.get(total) ?? 0) + count)
    }
  }
  return counts
}

/** All keys of a table, values before totals, the last variable fastest. */
export function* eachKey(sizes: readonly number[]): Generator<number[]> {
  if (sizes.length === 0) {
    yield []
    return
  }
  const [size, ...rest] = sizes as [number, ...number[]]
  for (const value of [...Array(size).keys(), -1]) for (const tail of eachKey(rest)) yield [value, ...tail]
}

/** The text of a cell's value of one variable. */
export const valueText = (values: readonly string[], place: number): string =>
  place === -1 ? totalMark : (values[place] ?? '')
