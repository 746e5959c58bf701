import { Problem, type ReadRow, type RowField } from '@homeward/domain'
import { type DateColumn, type DateOrder, judgeDateColumn } from './dates/date-column.ts'
import { findHeader, headerAt, mapHeaders } from './find-header.ts'
import { type ListSource, sourceName } from './list-source.ts'
import { type OpenRecords, openRecords, type RawRecord, type TextEncoding } from './open-records.ts'
import { rowReader } from './row-reader.ts'
import { countsByCountry, type StatedTotal, totalsAbove, totalsOf } from './stated-totals.ts'
import { isSyntheticRow, syntheticHeader } from './synthetic-mark.ts'

/** What a person may decide about reading a list; everything left out is found out from the list itself. */
export interface ListSettings {
  readonly sheet?: string | undefined
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  /** The line of the header, from 1; 0 when the list has none. */
  readonly headerRow?: number | undefined
  /** Column by column; null keeps a column without matching it. */
  readonly mapping?: readonly (RowField | null)[] | undefined
  /** Fields by header as written, over what would be found. A header the list lacks is passed over. */
  readonly mapHeaders?: Readonly<Record<string, RowField | null>> | undefined
  readonly dateOrder?: DateOrder | undefined
  /** The last year a date of the list can be in; this year when left out. */
  readonly latestYear?: number | undefined
}

/** A list as understood, before and while its rows are read. */
export interface ListReading {
  /** The file's name without folders. */
  readonly file: string
  /** The list's name in tables of links: the file, and `#Sheet` when several sheets of the workbook hold rows. */
  readonly label: string
  /** The sheet read; null for text. */
  readonly sheet: string | null
  /** Every sheet of the workbook that holds rows about people. */
  readonly sheets: readonly string[]
  readonly encoding: TextEncoding
  /** Null for a workbook. */
  readonly delimiter: string | null
  /** The line of the header (its last, when in two languages), from 1; 0 when there is none. */
  readonly headerRow: number
  readonly headers: readonly string[]
  readonly mapping: readonly (RowField | null)[]
  readonly dates: readonly DateColumn[]
  /** The rows, streamed from the beginning at every iteration. Throws a `Problem` naming file, sheet and row when the file breaks off. */
  readonly rows: AsyncIterable<ReadRow>
  /** What the list says about its own size: above its header, on sheets of counts beside it and, once the rows have been read to the end, among them. */
  readonly totals: readonly StatedTotal[]
  /** Once the rows have been read to the end: whether every one carries the mark of an invented row. */
  readonly isSynthetic: () => boolean
}

/** How many records order, calendar and header are judged from. */
const examined = 20_000

/** Reads the sheet asked for, or the first that holds rows about people. Throws `input-unreadable`, `input-invalid` or `too-large`, each one sentence. */
export async function readList(source: ListSource, settings: ListSettings = {}): Promise<ListReading> {
  const opened = await openRecords(source, settings)
  const { rowSheets } = await surveySheets(source, opened)
  const sheet = settings.sheet ?? rowSheets[0] ?? opened.sheetNames[0] ?? null
  if (sheet !== null && !opened.sheetNames.includes(sheet)) {
    const file = sourceName(source)
    throw new Problem(
      'input-invalid',
      `"${file}" has no sheet of that name; its sheets are numbered 1 to ${opened.sheetNames.length}.`,
      { file },
    )
  }
  return readSheetOf(source, opened, { sheet, sheets: rowSheets, settings })
}

/** Reads every sheet that holds rows about people: one reading for a text, one or more for a workbook. */
export async function readLists(source: ListSource, settings: ListSettings = {}): Promise<readonly ListReading[]> {
  if (settings.sheet !== undefined) return [await readList(source, settings)]
  const opened = await openRecords(source, settings)
  const { rowSheets } = await surveySheets(source, opened)
  const sheets = rowSheets.length > 0 ? rowSheets : [opened.sheetNames[0] ?? null]
  return Promise.all(sheets.map((sheet) => readSheetOf(source, opened, { sheet, sheets: rowSheets, settings })))
}

/** Counts by country that a sheet of the workbook, or the text itself, gives instead of naming people; empty when none does. */
export async function readCounts(source: ListSource, settings: ListSettings = {}): Promise<readonly StatedTotal[]> {
  return countsIn(await openRecords(source, settings))
}

async function countsIn(opened: OpenRecords): Promise<readonly StatedTotal[]> {
  const found: StatedTotal[] = []
  for (const sheet of opened.kind === 'text' ? [null] : opened.sheetNames) {
    const first = await firstRecords(opened, sheet, 2_000)
    const { line, headers } = findHeader(first)
    if (namesPeople(mapHeaders(headers))) continue
    for (const record of first.filter((each) => each.line > line)) {
      found.push(...(countsByCountry(record.cells, headers, record.line) ?? []))
    }
  }
  return found
}

async function readSheetOf(
  source: ListSource,
  opened: OpenRecords,
  {
    sheet,
    sheets,
    settings,
  }: { readonly sheet: string | null; readonly sheets: readonly string[]; readonly settings: ListSettings },
): Promise<ListReading> {
  const file = sourceName(source)
  const first = await firstRecords(opened, sheet, examined)
  if (first.length === 0) {
    throw new Problem(
      'input-unreadable',
      `"${file}" holds no rows${sheet === null ? '' : ' in the sheet read'}; ask for it again.`,
      { file },
    )
  }
  const { line: headerRow, headers } =
    settings.headerRow === undefined ? findHeader(first) : headerAt(first, settings.headerRow)
  const mapping = headers.map((header, column) => {
    if (settings.mapHeaders !== undefined && Object.hasOwn(settings.mapHeaders, header))
      return settings.mapHeaders[header] ?? null
    if (settings.mapping !== undefined) return settings.mapping[column] ?? null
    return mapHeaders([header])[0] ?? null
  })
  const body = first.filter(({ line }) => line > headerRow)
  const dates = mapping.flatMap((field, column) => {
    if (field !== 'birth' && field !== 'date') return []
    const values = body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '')
    return [judgeDateColumn({ column, field, header: headers[column] ?? '' }, values, settings.dateOrder)]
  })
  const latestYear = settings.latestYear ?? new Date().getUTCFullYear()
  const above = first
    .filter(({ line }) => line < headerRow)
    .flatMap(({ cells, line }) => totalsAbove(cells, opened.delimiter, line))
  // A country's men and women apart say nothing about the list as a whole; they are left to readCounts.
  const beside =
    sheet === null
      ? []
      : (await countsIn(opened)).filter(({ nationality, sex }) => nationality === null || sex === null)
  const outside = [...above, ...beside]
  const totals = [...outside]
  const markColumn = headers.findIndex((header) => header.toLowerCase() === syntheticHeader)
  let isSynthetic = false
  return {
    file,
    label: sheets.length > 1 && sheet !== null ? `${file}#${sheet}` : file,
    sheet,
    sheets,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    headerRow,
    headers,
    mapping,
    dates,
    totals,
    isSynthetic: () => isSynthetic,
    rows: {
      async *[Symbol.asyncIterator]() {
        const read = rowReader({ headers, mapping, dates, latestYear, isDelimited: opened.kind === 'text' })
        let marked = markColumn >= 0
        totals.splice(0, totals.length, ...outside)
        for await (const record of opened.records(sheet)) {
          if (record.line <= headerRow) continue
          const row = read(record)
          if (row.aside === 'states-total') totals.push(...totalsOf(row.raw, headers, row.line))
          else if (marked) marked = isSyntheticRow(row.raw, markColumn)
          yield row
        }
        isSynthetic = marked
      },
    },
  }
}

/** The sheets that hold rows about people; where none is recognised, every sheet with rows. */
async function surveySheets(
  source: ListSource,
  opened: OpenRecords,
): Promise<{ readonly rowSheets: readonly string[] }> {
  const withRows: string[] = []
  const withPeople: string[] = []
  for (const sheet of opened.sheetNames) {
    const first = await firstRecords(opened, sheet, 50)
    const { line, headers } = findHeader(first)
    if (!first.some((record) => record.line > line)) continue
    withRows.push(sheet)
    if (namesPeople(mapHeaders(headers))) withPeople.push(sheet)
  }
  if (opened.kind === 'workbook' && withRows.length === 0) {
    const file = sourceName(source)
    throw new Problem('input-unreadable', `"${file}" holds no rows in any of its sheets; ask for it again.`, { file })
  }
  return { rowSheets: withPeople.length > 0 ? withPeople : withRows }
}

function namesPeople(mapping: readonly (RowField | null)[]): boolean {
  return mapping.some(
    (field) => field === 'name' || field === 'given' || field === 'family' || field === 'alias' || field === 'document',
  )
}

async function firstRecords(opened: OpenRecords, sheet: string | null, count: number): Promise<readonly RawRecord[]> {
  const first: RawRecord[] = []
  for await (const record of opened.records(sheet)) {
    first.push(record)
    if (first.length >= count) break
  }
  return first
}
