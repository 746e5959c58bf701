// The table every estimate starts from: how many people were on exactly which lists.
import { type NoEstimate, noEstimate } from './no-estimate.ts'

/**
 * Overlaps of 2 to 10 lists. Row r says that `counts[r]` people were on exactly the lists of `cells[r]`, a bit mask whose
 * bit i stands for `lists[i]`. Rows keep the order in which they were given; a combination without a row counts zero.
 */
export interface OverlapTable {
  readonly lists: readonly string[]
  readonly cells: readonly number[]
  readonly counts: readonly number[]
}

/** The table of people who were linked: row r is of list `rowLists[r]` and about `people[r]`. */
export function tableOfPeople(
  lists: readonly string[],
  rowLists: readonly number[],
  people: readonly string[],
): OverlapTable {
  // Wider than 32 bits until lists are grouped: so no bit operations here.
  const cellOf = new Map<string, number>()
  for (const [row, person] of people.entries()) {
    const cell = cellOf.get(person) ?? 0
    const list = 2 ** rowLists[row]!
    if (Math.floor(cell / list) % 2 === 0) cellOf.set(person, cell + list)
  }
  const counts = new Map<number, number>()
  for (const cell of cellOf.values()) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const cells = [...counts.keys()].sort((one, other) => one - other)
  return { lists, cells, counts: cells.map((cell) => counts.get(cell)!) }
}

const mostLists = 10
const mostPeople = 1e9

/** Everyone on at least one list. */
export const observedIn = (table: OverlapTable): number => table.counts.reduce((sum, count) => sum + count, 0)

/** The counts by bit mask (place 0, on no list, stays 0), with the counts of `rows` instead when given. */
export function countsByCell(table: OverlapTable, rows: ArrayLike<number> = table.counts): Float64Array {
  const counts = new Float64Array(1 << table.lists.length)
  for (const [row, cell] of table.cells.entries()) counts[cell]! += rows[row]!
  return counts
}

/** How many people each list has. */
export function listSizes(table: OverlapTable): number[] {
  return table.lists.map((_, list) =>
    table.cells.reduce((sum, cell, row) => ((cell >> list) & 1 ? sum + table.counts[row]! : sum), 0),
  )
}

/** Why no method can start from this table at all, or null. */
export function refuseTable(table: OverlapTable): NoEstimate | null {
  const { lists, cells, counts } = table
  if (lists.length < 2) {
    return noEstimate('one-list', 'One list has no overlap: it says nothing about people it did not meet.', [
      'a second list of the same people, place and period, made independently of the first',
    ])
  }
  if (lists.length > mostLists) {
    return noEstimate('too-many-lists', `The table has more than ${mostLists} lists.`, [
      `at most ${mostLists} lists: merge those of one organisation or one kind, and show the effect of merging`,
    ])
  }
  if (new Set(lists).size !== lists.length) {
    return noEstimate('lists-share-name', 'Two lists have one name.', ['a name of its own for every list'])
  }
  if (counts.some((count) => !Number.isInteger(count) || count < 0 || count > mostPeople)) {
    return noEstimate('counts-not-whole', 'A count is negative, fractional or larger than a thousand million.', [
      'whole numbers of people, zero or more',
    ])
  }
  if (cells.some((cell) => cell <= 0 || cell >= 1 << lists.length) || new Set(cells).size !== cells.length) {
    return noEstimate(
      'rows-contradict',
      'The table has a row for people on no list, or two rows for one combination.',
      ['one row for each combination of lists, none for people on no list'],
    )
  }
  if (observedIn(table) === 0) {
    return noEstimate('nobody-counted', 'Every count is zero.', ['a table with people in it'])
  }
  return null
}

/** Why the overlaps of an otherwise sound table carry no estimate, or null: an empty list, lists that never meet, or one inside another. */
export function refuseOverlaps(table: OverlapTable): NoEstimate | null {
  const { lists, cells, counts } = table
  const empty = listSizes(table).indexOf(0)
  if (empty >= 0) {
    return noEstimate('list-empty', `Nobody is on the list "${lists[empty]}".`, ['leave that list out'])
  }
  const isSeveral = (cell: number) => (cell & (cell - 1)) !== 0
  if (cells.every((cell, row) => counts[row] === 0 || !isSeveral(cell))) {
    return noEstimate(
      'no-overlap',
      'Nobody is on two lists. Without overlap any number of unseen people fits the table equally well.',
      ['lists that share people', 'linking of the lists checked: overlaps may have been missed'],
    )
  }
  const inside = listInsideAnother(table)
  if (inside !== null) {
    const [inner, outer] = inside.map((list) => lists[list]!)
    return noEstimate(
      'list-inside-list',
      `Everyone on "${inner}" is also on "${outer}": the inner list met nobody the outer one could miss.`,
      [`"${inner}" merged with "${outer}" or left out`, 'lists that were made independently of each other'],
    )
  }
  return null
}

function listInsideAnother({ lists, cells, counts }: OverlapTable): [number, number] | null {
  for (const inner of lists.keys()) {
    for (const outer of lists.keys()) {
      const leaves = cells.some((cell, row) => counts[row]! > 0 && (cell >> inner) & 1 && !((cell >> outer) & 1))
      if (inner !== outer && !leaves) return [inner, outer]
    }
  }
  return null
}
