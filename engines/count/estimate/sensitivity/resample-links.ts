import type { OverlapTable } from '../overlap-table.ts'

/** Rows of several lists and the links proposed between them, each with its probability of being right. */
export interface LinkedRows {
  readonly lists: readonly string[]
  /** rowLists[r]: the place of the list that row r belongs to. */
  readonly rowLists: readonly number[]
  readonly links: readonly { readonly one: number; readonly other: number; readonly probability: number }[]
}

/**
 * One overlap table from one draw of the links: each holds with its own probability, and rows joined by links that hold are
 * one person. Repeated, the tables carry the uncertainty of linking into the estimate.
 */
export function resampleLinks({ lists, rowLists, links }: LinkedRows, uniform: () => number): OverlapTable {
  const parent = Int32Array.from(rowLists.keys())
  const root = (row: number): number => {
    let at = row
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { one, other, probability } of links) if (uniform() < probability) parent[root(one)] = root(other)
  const cells = new Map<number, number>()
  for (const [row, list] of rowLists.entries()) cells.set(root(row), (cells.get(root(row)) ?? 0) | (1 << list))
  const counts = new Map<number, number>()
  for (const cell of cells.values()) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return { lists, cells: [...counts.keys()], counts: [...counts.values()] }
}
