import type { OverlapTable } from '../overlap-table.ts'
import type { LinkedRows } from './resample-links.ts'

/** Lists under the name of the group each belongs to, in the order of their first member. */
export interface ListGroups {
  readonly names: readonly string[]
  /** placeOf[list]: the place of its group. */
  readonly placeOf: readonly number[]
}

/** Puts lists into groups; a list that `groupOf` does not name stays for itself. */
export function groupsOf(lists: readonly string[], groupOf: ReadonlyMap<string, string>): ListGroups {
  const nameOf = (list: string) => groupOf.get(list) ?? list
  const names = [...new Set(lists.map(nameOf))]
  return { names, placeOf: lists.map((list) => names.indexOf(nameOf(list))) }
}

/** The table with the lists of each group taken for one: someone is on the group who is on any of its lists. */
export function groupTable(table: OverlapTable, { names, placeOf }: ListGroups): OverlapTable {
  const counts = new Map<number, number>()
  for (const [row, cell] of table.cells.entries()) {
    let to = 0
    // Tables of many lists come here to be made smaller: their cells may be wider than 32 bits.
    for (const [list, place] of placeOf.entries()) {
      if (Math.floor(cell / 2 ** list) % 2 === 1 && Math.floor(to / 2 ** place) % 2 === 0) to += 2 ** place
    }
    counts.set(to, (counts.get(to) ?? 0) + table.counts[row]!)
  }
  return { lists: names, cells: [...counts.keys()], counts: [...counts.values()] }
}

/** The same for linked rows. */
export function groupRows(linked: LinkedRows, { names, placeOf }: ListGroups): LinkedRows {
  return { ...linked, lists: names, rowLists: linked.rowLists.map((list) => placeOf[list]!) }
}
