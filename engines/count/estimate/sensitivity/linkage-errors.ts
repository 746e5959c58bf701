// What errors of linking do to a table: a missed link turns one person on two lists into two people, a false one the reverse.
import { drawBinomial } from '../../random/binomial.ts'
import { listsOf, sizeOf } from '../models/terms.ts'
import type { OverlapTable } from '../overlap-table.ts'

/** A table in which each person on several lists was split in two with chance `share`: the lists as if links were missed. */
export function withMissedLinks(table: OverlapTable, share: number, uniform: () => number): OverlapTable {
  const counts = countsOf(table)
  for (const [row, cell] of table.cells.entries()) {
    if (sizeOf(cell) < 2) continue
    const split = drawBinomial(uniform, table.counts[row]!, share)
    const lists = listsOf(cell)
    for (let person = 0; person < split; person += 1) {
      // One list loses its link to the others.
      const alone = 1 << lists[Math.floor(uniform() * lists.length)]!
      move(counts, cell, -1)
      move(counts, alone, 1)
      move(counts, cell & ~alone, 1)
    }
  }
  return asTable(table, counts)
}

/**
 * A table in which as many pairs of strangers were joined as `share` of the people on several lists: links that are false.
 * The pairs are drawn among people on one list only, each with a chance by the size of the lists.
 */
export function withFalseLinks(table: OverlapTable, share: number, uniform: () => number): OverlapTable {
  const counts = countsOf(table)
  const overlaps = table.cells.reduce((sum, cell, row) => (sizeOf(cell) > 1 ? sum + table.counts[row]! : sum), 0)
  const joins = drawBinomial(uniform, overlaps, share)
  for (let join = 0; join < joins; join += 1) {
    const one = drawSingle(counts, table.lists.length, 0, uniform)
    const other = one === 0 ? 0 : drawSingle(counts, table.lists.length, one, uniform)
    if (other === 0) break
    move(counts, one, -1)
    move(counts, other, -1)
    move(counts, one | other, 1)
  }
  return asTable(table, counts)
}

function drawSingle(counts: Map<number, number>, lists: number, except: number, uniform: () => number): number {
  const singles = Array.from({ length: lists }, (_, list) => 1 << list).filter((cell) => cell !== except)
  let at = uniform() * singles.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0)
  for (const cell of singles) {
    at -= counts.get(cell) ?? 0
    if (at < 0) return cell
  }
  return 0
}

const countsOf = (table: OverlapTable) => new Map(table.cells.map((cell, row) => [cell, table.counts[row]!]))

const move = (counts: Map<number, number>, cell: number, by: number) => counts.set(cell, (counts.get(cell) ?? 0) + by)

const asTable = ({ lists }: OverlapTable, counts: Map<number, number>): OverlapTable => ({
  lists,
  cells: [...counts.keys()],
  counts: [...counts.values()],
})
