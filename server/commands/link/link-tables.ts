import { formatReasons, type Linkage } from '@homeward/link'
import type { RowPlaces } from './row-places.ts'

/** A result table: its columns with what they hold, and its rows. */
export interface ResultTable {
  readonly columns: Readonly<Record<string, 'INTEGER' | 'DOUBLE' | 'VARCHAR'>>
  readonly rows: Iterable<readonly (string | number)[]>
}

const peopleColumns = { list: 'VARCHAR', row: 'INTEGER', person: 'VARCHAR', status: 'VARCHAR' } as const
const pairColumns = {
  list_a: 'VARCHAR',
  row_a: 'INTEGER',
  list_b: 'VARCHAR',
  row_b: 'INTEGER',
  weight: 'DOUBLE',
  probability: 'DOUBLE',
  decision: 'VARCHAR',
  reasons: 'VARCHAR',
} as const

/** The two result tables. Rows set aside are each a person of its own. People are numbered by their first row. */
export function linkTables(places: RowPlaces, linkage: Linkage): { people: ResultTable; pairs: ResultTable } {
  const status = new Map<number, 'linked' | 'review'>()
  for (const { a, b, decision } of linkage.pairs) {
    for (const row of [a, b]) {
      if (decision === 'same') status.set(row, 'linked')
      else if (!status.has(row)) status.set(row, 'review')
    }
  }
  function* people() {
    for (let at = 0; at < places.count; at++) {
      const number = places.numberAt(at)
      const first = number < 0 ? at : places.placeOf(linkage.people[number]!)
      yield [...places.placeAt(at), `p${first + 1}`, number < 0 ? 'aside' : (status.get(number) ?? 'single')]
    }
  }
  function* pairs() {
    for (const { a, b, weight, probability, decision, reasons } of linkage.pairs) {
      const numbers = [Number(weight.toFixed(2)), Number(probability.toFixed(4))]
      yield [...places.linked(a), ...places.linked(b), ...numbers, decision, formatReasons(reasons)]
    }
  }
  return { people: { columns: peopleColumns, rows: people() }, pairs: { columns: pairColumns, rows: pairs() } }
}

/** How many people, pairs and rows there are of each kind. */
export function linkCounts(places: RowPlaces, { people, pairs }: Linkage) {
  const review = pairs.filter(({ decision }) => decision === 'review').length
  const firsts = people.reduce((count, person, row) => (person === row ? count + 1 : count), 0)
  return { people: firsts + places.aside, pairs: pairs.length - review, review, aside: places.aside }
}
