import type { ReadMark, ReadRow, RowField, RowValues } from '@homeward/domain'
import type { DateColumn } from './dates/date-column.ts'
import { readDate } from './dates/read-date.ts'
import { plainDigits } from './dates/split-date.ts'
import { readNationality } from './nationality-vocabulary.ts'
import type { RawRecord } from './open-records.ts'
import { readSex } from './sex-vocabulary.ts'
import { isTotalRow } from './stated-totals.ts'
import { fromZawgyi } from './zawgyi.ts'

/** What is known of a list's columns before its rows are read. */
export interface RowPlan {
  readonly headers: readonly string[]
  readonly mapping: readonly (RowField | null)[]
  readonly dates: readonly DateColumn[]
  readonly latestYear: number
  /** Whether a record with more cells than the header is broken: so in delimited text, where a delimiter stands unquoted in a name. */
  readonly isDelimited: boolean
}

/** Fields by which someone could be recognised: a row without any of them names nobody. */
const recognising: readonly RowField[] = ['name', 'given', 'family', 'alias', 'document', 'phone', 'handle']
const longestCell = 5_000

/** Makes the reader of one list's records. The row number counts from 1 with every record given to it. */
export function rowReader(plan: RowPlan): (record: RawRecord) => ReadRow {
  const readers = plan.mapping.map((field, column) => ({ field, column })).filter(({ field }) => field !== null)
  const countryFirst = [...readers].sort(
    (a, b) => Number(b.field === 'nationality') - Number(a.field === 'nationality'),
  )
  const dateColumns = new Map(plan.dates.map((column) => [column.column, column]))
  const headers = plan.headers.map((header) => header.toLowerCase())
  let row = 0

  return (record) => {
    row += 1
    const values: RowValues = {}
    const marks: ReadMark[] = []
    for (const { field, column } of countryFirst) {
      const cell = withoutGuard(record.cells[column] ?? '')
      if (cell === '' || field === null) continue
      const mark = (code: string) => marks.push({ field, code })
      if (record.formulas?.includes(column)) mark('formula')
      const dates = dateColumns.get(column)
      let value = cell
      if (dates !== undefined) {
        const nationality =
          values.nationality !== undefined && /^[A-Z]{2,3}$/.test(values.nationality) ? values.nationality : null
        const read = readDate(cell, { column: dates, nationality, latestYear: plan.latestYear })
        value = read.value
        for (const code of read.marks) mark(code)
      } else {
        const unicode = fromZawgyi(cell)
        if (unicode !== null) mark('zawgyi')
        value = understood(field, unicode ?? cell)
      }
      put(values, field, value)
    }
    return { row, line: record.line, raw: record.cells, values, marks, aside: reasonAside(record, values) }
  }

  function isHeaderAgain(cells: readonly string[]): boolean {
    return cells.every((cell, at) => cell.replace(/\s+/g, ' ').trim().toLowerCase() === headers[at])
  }

  function reasonAside(record: RawRecord, values: RowValues): string | null {
    const { cells } = record
    if (cells.some((cell) => cell.includes('\uFFFD'))) return 'encoding-broken'
    if (cells.some((cell) => cell.length > longestCell)) return 'cell-too-long'
    if (isTotalRow(cells)) return 'states-total'
    if (isHeaderAgain(cells)) return 'header-repeated'
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
    if (plan.isDelimited && filled > plan.headers.length) return 'too-many-cells'
    if (record.isCut && cells.length < plan.headers.length) return 'cut-off'
    if (!recognising.some((field) => values[field] !== undefined)) return 'names-nobody'
    return null
  }
}

/** A cell without the apostrophe that an export put before it so that no spreadsheet runs it as a formula. */
function withoutGuard(cell: string): string {
  return cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')
}

/** A cell in the words of {@link RowValues}; what is not understood stays as written. */
function understood(field: RowField, cell: string): string {
  if (field === 'sex') return readSex(cell) ?? cell
  if (field === 'nationality') return readNationality(cell) ?? cell
  if (field === 'age') return /^\D*(\d{1,3})\D*$/.exec(plainDigits(cell))?.[1] ?? cell
  return cell
}

/** The first column of a field gives its value. A second name is another name of the person; other second values stand after a slash. */
function put(values: RowValues, field: RowField, value: string): void {
  const known = values[field]
  if (known === undefined) values[field] = value
  else if (known === value || field === 'birth' || field === 'date' || field === 'sex' || field === 'nationality')
    return
  else if (field === 'name') put(values, 'alias', value)
  else values[field] = `${known} / ${value}`
}
