// Hides cells until no hidden one can be worked out to within k. Primary: counts below k (none and zero included: "nobody"
// tells as much as "three"). Complementary: further cells, smallest first, until the audit proves every width.
import { type Refusal, refuse } from '../refusal.ts'
import { auditHidden, type FeasibleInterval } from './audit-hidden.ts'
import type { TableCells } from './table-cells.ts'

export type CellStatus = 'published' | 'primary' | 'complementary'

const tooLarge =
  'Tables of this size with three or more variables cannot be proved safe here; leave out a variable, join values, or round instead of hiding.'

/** The status of every cell, such that every hidden one has a feasible interval at least `k` wide. */
export function suppressCells(table: TableCells, k: number): CellStatus[] | Refusal {
  const { cells, sums } = table
  const primary = new Set<number>()
  for (const [cell, { count }] of cells.entries()) if (count < k) primary.add(cell)
  const hidden = new Set(primary)
  const sumsOf: number[][] = cells.map(() => [])
  for (const [at, { total, parts }] of sums.entries()) for (const cell of [total, ...parts]) sumsOf[cell]!.push(at)

  const cheapest = (candidates: readonly number[]): number => {
    let found = -1
    for (const cell of candidates) {
      if (!hidden.has(cell) && (found < 0 || price(cell) < price(found))) found = cell
    }
    return found
  }
  // A total is in many readers' hands already and says most: hidden only when nothing else is left.
  const price = (cell: number) => cells[cell]!.count + (cells[cell]!.isTotal ? 1e9 : 0)

  /** A sum with one hidden member gives it away; with little hidden beside it, nearly. */
  const closeSums = () => {
    for (let isChanged = true; isChanged; ) {
      isChanged = false
      for (const { total, parts } of sums) {
        const open = [total, ...parts].filter((cell) => hidden.has(cell))
        if (open.length === 0) continue
        const mass = open.reduce(
          (sum, cell) => sum + (cell === total ? Number.POSITIVE_INFINITY : cells[cell]!.count),
          0,
        )
        const isSafe = open.length > 1 && mass >= k
        const next = isSafe ? -1 : cheapest([...parts, total])
        if (next < 0) continue
        hidden.add(next)
        isChanged = true
      }
    }
  }

  closeSums()
  let known: ReadonlyMap<number, FeasibleInterval> = new Map()
  for (;;) {
    const audit = auditHidden(table, hidden, k, known)
    if (audit === null) return refuse('tables-too-large', tooLarge)
    known = audit
    const weak = [...audit].filter(([, { low, high }]) => high - low < k - 1e-6)
    if (weak.length === 0) break
    // One more for each sum in a round: the next audit may already be content.
    const extended = new Set<number>()
    for (const [cell] of weak) {
      const around = sumsOf[cell]!
      if (around.some((at) => extended.has(at))) continue
      const near = cheapest(around.flatMap((at) => [sums[at]!.total, ...sums[at]!.parts]))
      const next = near >= 0 ? near : cheapest([...cells.keys()])
      if (next >= 0) hidden.add(next)
      for (const at of around) extended.add(at)
    }
    if (hidden.size === cells.length) break
    closeSums()
  }
  return cells.map((_, cell) => (primary.has(cell) ? 'primary' : hidden.has(cell) ? 'complementary' : 'published'))
}
