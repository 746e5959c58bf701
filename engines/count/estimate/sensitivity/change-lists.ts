import type { OverlapTable } from '../overlap-table.ts'

/** The table as if one list had never been made: those only on it disappear. */
export function withoutList(table: OverlapTable, list: number): OverlapTable {
  const low = (1 << list) - 1
  return regroup(
    table,
    table.lists.filter((_, at) => at !== list),
    (cell) => (cell & low) | ((cell >> (list + 1)) << list),
  )
}

/** The table with two lists taken for one, in the place of the first: the usual answer to lists that depend on each other. */
export function mergeLists(table: OverlapTable, one: number, other: number): OverlapTable {
  const [kept, gone] = [Math.min(one, other), Math.max(one, other)]
  const low = (1 << gone) - 1
  return regroup(
    table,
    table.lists.flatMap((name, at) => (at === gone ? [] : at === kept ? [`${name}+${table.lists[gone]!}`] : [name])),
    (cell) => {
      const joined = (cell >> gone) & 1 ? cell | (1 << kept) : cell
      return (joined & low) | ((joined >> (gone + 1)) << gone)
    },
  )
}

function regroup(table: OverlapTable, lists: readonly string[], place: (cell: number) => number): OverlapTable {
  const counts = new Map<number, number>()
  for (const [row, cell] of table.cells.entries()) {
    const to = place(cell)
    if (to !== 0) counts.set(to, (counts.get(to) ?? 0) + table.counts[row]!)
  }
  return { lists, cells: [...counts.keys()], counts: [...counts.values()] }
}
