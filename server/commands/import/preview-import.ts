import type { ReadRow, RowField } from '@homeward/domain'
import {
  type Contradiction,
  compareVersions,
  findContradictions,
  type ListReading,
  type ListSettings,
  readCounts,
  readList,
} from '@homeward/formats/list'

/** How a list would be read. `read = imported + aside + unchanged`, always. */
export interface ImportPreview {
  readonly file: string
  readonly sheet: string | null
  /** Every sheet that holds rows about people. */
  readonly sheets: readonly string[]
  readonly encoding: { readonly name: string; readonly evidence: string }
  readonly delimiter: string | null
  readonly headerRow: number
  readonly mapping: readonly { readonly column: number; readonly header: string; readonly field: RowField | null }[]
  readonly dates: ListReading['dates']
  readonly rows: {
    readonly read: number
    readonly imported: number
    readonly aside: number
    readonly unchanged: number
    readonly added: number
    readonly changed: number
    readonly missing: number
  }
  readonly aside: readonly { readonly row: number; readonly line: number; readonly reason: string }[]
  /** How many values were read with which remark, by `field:code`. */
  readonly marks: Readonly<Record<string, number>>
  /** What the list says about its own size. */
  readonly totals: ListReading['totals']
  /** Where its own numbers contradict each other. */
  readonly contradictions: readonly Contradiction[]
  /** Whether every row carries the mark of an invented one. */
  readonly synthetic: boolean
}

/** Reads a list without writing anything. With an earlier version, its rows are told apart from those already known. */
export async function previewImport(request: {
  readonly file: string
  readonly older: string | undefined
  readonly settings: ListSettings
  readonly progress: (rows: number) => void
}): Promise<ImportPreview> {
  const reading = await readList({ path: request.file }, request.settings)
  const older =
    request.older === undefined ? null : await rowsOf(await readList({ path: request.older }, request.settings))
  const aside: { row: number; line: number; reason: string }[] = []
  const marks: Record<string, number> = {}
  const taken: ReadRow[] = []
  let read = 0
  for await (const row of reading.rows) {
    read += 1
    if (read % 10_000 === 0) request.progress(read)
    for (const { field, code } of row.marks) marks[`${field}:${code}`] = (marks[`${field}:${code}`] ?? 0) + 1
    if (row.aside !== null) aside.push({ row: row.row, line: row.line, reason: row.aside })
    else if (older !== null) taken.push(row)
  }
  const compared = older === null ? null : compareVersions(older, taken)
  const unchanged = compared?.unchanged.length ?? 0
  const imported = read - aside.length - unchanged
  const { file, sheet, sheets, encoding, delimiter, headerRow, headers, mapping, dates, totals } = reading
  return {
    file,
    sheet,
    sheets,
    encoding: { name: encoding.name, evidence: encoding.evidence },
    delimiter,
    headerRow,
    mapping: headers.map((header, column) => ({ column: column + 1, header, field: mapping[column] ?? null })),
    dates,
    rows: {
      read,
      imported,
      aside: aside.length,
      unchanged,
      added: compared?.added.length ?? imported,
      changed: compared?.changed.length ?? 0,
      missing: compared?.missing.length ?? 0,
    },
    aside,
    marks,
    totals,
    contradictions: findContradictions(await readCounts({ path: request.file }, request.settings)),
    synthetic: reading.isSynthetic(),
  }
}

async function rowsOf(reading: ListReading): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const row of reading.rows) if (row.aside === null) rows.push(row)
  return rows
}
