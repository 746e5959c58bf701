import type { CaseTable } from '../case-table.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { roundCells } from '../tables/round-cells.ts'
import { suppressCells } from '../tables/suppress-cells.ts'
import { countTables, type TableCells } from '../tables/table-cells.ts'
import { tableLines } from '../tables/table-lines.ts'
import type { MadeRelease, ReleaseRequest } from './made-release.ts'

export function releaseTables(
  table: CaseTable,
  { k, round }: Pick<ReleaseRequest, 'k' | 'round'>,
): MadeRelease | Refusal {
  const requests = table.codebook.tables
  if (requests.length === 0) {
    return refuse('no-tables', 'The codebook names no tables; add "tables" to it.')
  }
  const cells = countTables(table, requests)
  const shown = round === null ? hidden(cells, k) : rounded(cells, round)
  if (isRefusal(shown)) return shown
  const files = new Map<string, string>()
  for (const [number, request] of requests.entries()) {
    const lines = tableLines(table, { request, numbers: cells.tables[number]! }, shown)
    files.set(`tables/${request.name}.csv`, `${lines.join('\n')}\n`)
  }
  return {
    statement: {
      rows: table.rows - (table.rows % k),
      expectedError: [],
      measuredError: errorByVariables(
        cells,
        shown,
        requests.map(({ variables }) => variables.length),
      ),
    },
    files,
  }
}

function hidden(cells: TableCells, k: number) {
  const status = suppressCells(cells, k)
  return isRefusal(status) ? status : { counts: cells.cells.map(({ count }) => count), status }
}

function rounded(cells: TableCells, base: number) {
  const counts = roundCells(cells, base)
  return isRefusal(counts) ? counts : { counts, status: counts.map(() => 'published' as const) }
}

/** For tables of each number of variables: the share of people in inner cells that are hidden or were rounded away. */
function errorByVariables(
  { cells, tables }: TableCells,
  { counts, status }: { counts: readonly number[]; status: readonly string[] },
  lengths: readonly number[],
) {
  return [...new Set(lengths)].sort().map((length) => {
    let off = 0
    let all = 0
    for (const [number, table] of tables.entries()) {
      if (lengths[number] !== length) continue
      for (const cell of table) {
        const { count, isTotal } = cells[cell]!
        if (isTotal) continue
        all += count
        off += status[cell] === 'published' ? Math.abs(counts[cell]! - count) : count
      }
    }
    return { length, weighted: all === 0 ? 0 : Number((off / all).toPrecision(3)) }
  })
}
