import type { LinkRow } from '@homeward/link'
import { peopleColumns, peopleRecords } from '@homeward/synthetic/people'

/** One person asked for: what the query says, and the person it is about. */
export interface Asked {
  readonly row: LinkRow
  readonly person: number
}

/** Most records of one person. */
const run = 8

/**
 * The records of invented people, some of whom are asked for: of every so many people with two records or more, the last record is kept out
 * of the index and becomes a query. `take` is given every record that stays.
 */
export function holdOut(
  { people, seed, queries }: { readonly people: number; readonly seed: number; readonly queries: number },
  take: (row: LinkRow, person: number) => void,
): Asked[] {
  const asked: Asked[] = []
  const every = Math.max(1, Math.floor((people * 0.26) / queries))
  let records: LinkRow[] = []
  let [current, several] = [0, 0]
  const close = () => {
    const isAsked = records.length > 1 && several++ % every === 0 && asked.length < queries
    for (const [at, row] of records.entries()) {
      if (isAsked && at === records.length - 1) asked.push({ row, person: current })
      else take(row, current)
    }
    records = []
  }
  for (const { person, cells } of peopleRecords({ people, seed })) {
    if (person !== current) close()
    current = person
    if (records.length < run) records.push(rowOf(cells))
  }
  close()
  return asked
}

const columns = peopleColumns.slice(0, -1)

function rowOf(cells: readonly string[]): LinkRow {
  const row: Record<string, string> = {}
  columns.forEach((column, at) => {
    if (cells[at] !== '') row[column] = cells[at]!
  })
  return row
}
