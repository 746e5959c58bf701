import type { CaseTable } from '../case-table.ts'
import type { TableRequest } from '../codebook.ts'
import { cell } from '../synthesis/synthetic-records.ts'
import type { CellStatus } from './suppress-cells.ts'
import { eachKey, valueText } from './table-cells.ts'

/** The lines of one table in long form, header first: its variables, count (empty when hidden), status. */
export function tableLines(
  table: CaseTable,
  { request, numbers }: { request: TableRequest; numbers: readonly number[] },
  shown: { counts: readonly number[]; status: readonly CellStatus[] },
): string[] {
  const columns = request.variables.map((each) => table.codebook.columns[each]!)
  const lines = [[...columns.map(({ name }) => cell(name)), 'count', 'status'].join(',')]
  const keys = [...eachKey(columns.map(({ values }) => values.length))]
  for (const [at, number] of numbers.entries()) {
    const status = shown.status[number]!
    const texts = keys[at]!.map((place, variable) => cell(valueText(columns[variable]!.values, place)))
    lines.push([...texts, status === 'published' ? shown.counts[number]! : '', status].join(','))
  }
  return lines
}
