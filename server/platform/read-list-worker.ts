import type { ReadRow } from '@homeward/domain'
import { Problem } from '@homeward/domain'
import { type ListReading, type ListSettings, readList } from '@homeward/formats/list'
import { answerWorker } from './workers.ts'

export interface ListToRead {
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: ListSettings
  /** More rows than this are refused. */
  readonly mostRows: number
}

/** A list read to its end, as plain values; or the refusal in one sentence. */
export type ListRead =
  | ({ readonly isRead: true; readonly rows: readonly ReadRow[]; readonly synthetic: boolean } & Pick<
      ListReading,
      'file' | 'sheet' | 'sheets' | 'encoding' | 'delimiter' | 'headerRow' | 'headers' | 'mapping' | 'dates' | 'totals'
    >)
  | {
      readonly isRead: false
      readonly code: Problem['code']
      readonly message: string
      readonly where: Problem['where']
    }

await answerWorker<ListToRead, ListRead>(async ({ name, bytes, settings, mostRows }, progress) => {
  try {
    const reading = await readList({ name, bytes }, settings)
    const rows: ReadRow[] = []
    for await (const row of reading.rows) {
      rows.push(row)
      if (rows.length > mostRows) {
        throw new Problem('too-large', `"${reading.file}" has more than ${mostRows} rows; send it in parts.`, {
          file: reading.file,
        })
      }
      if (rows.length % 1000 === 0) progress(rows.length / mostRows, 'reading-rows')
    }
    const { file, sheet, sheets, encoding, delimiter, headerRow, headers, mapping, dates, totals } = reading
    const understood = { file, sheet, sheets, encoding, delimiter, headerRow, headers, mapping, dates, totals }
    return { isRead: true, rows, synthetic: rows.length > 0 && reading.isSynthetic(), ...understood }
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    return { isRead: false, code: failure.code, message: failure.message, where: failure.where }
  }
})
