import type { OverlapTable } from '../overlap-table.ts'

/** Rows of several lists and the links proposed between them, each with its probability of being right. */
export interface LinkedRows {
  readonly lists: readonly string[]
  /** rowLists[r]: the place of the list that row r belongs to. */
  readonly rowLists: readonly number[]
  readonly links: readonly { readonly one: number; readonly other: number; readonly probability: number }[]
}

/** One overlap table from a draw of the links. */
export type DrawLinks = (uniform: () => number) => OverlapTable

/**
 * Prepares draws of the links: each holds with its own probability, and rows joined by links that hold are one person.
 * Repeated, the tables carry the uncertainty of linking into the estimate. Assumes that links err independently of each
 * other. Rows without a link are counted once and for all, so a draw costs only as much as there are links.
 */
export function linkDrawer({ lists, rowLists, links }: LinkedRows): DrawLinks {
  const placeOf = new Map<number, number>()
  const rows: number[] = []
  const place = (row: number): number => {
    const known = placeOf.get(row)
    if (known !== undefined) return known
    placeOf.set(row, rows.length)
    rows.push(row)
    return rows.length - 1
  }
  const placed = links.map(({ one, other, probability }) => ({ one: place(one), other: place(other), probability }))
  const alone = new Map<number, number>()
  for (const [row, list] of rowLists.entries()) {
    if (!placeOf.has(row)) alone.set(1 << list, (alone.get(1 << list) ?? 0) + 1)
  }
  const parent = new Int32Array(rows.length)
  const cells = new Int32Array(rows.length)
  const root = (row: number): number => {
    let at = row
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return (uniform) => {
    for (let row = 0; row < rows.length; row += 1) {
      parent[row] = row
      cells[row] = 0
    }
    for (const { one, other, probability } of placed) if (uniform() < probability) parent[root(one)] = root(other)
    for (let row = 0; row < rows.length; row += 1) cells[root(row)]! |= 1 << rowLists[rows[row]!]!
    const counts = new Map(alone)
    for (const cell of cells) if (cell !== 0) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    return { lists, cells: [...counts.keys()], counts: [...counts.values()] }
  }
}
