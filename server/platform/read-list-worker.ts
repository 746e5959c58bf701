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

/** What was understood of a list that was read to its end, its rows told in parts; or the refusal in one sentence. */
export type ListRead =
  | ({ readonly isRead: true; readonly synthetic: boolean } & Pick<
      ListReading,
      'file' | 'sheet' | 'sheets' | 'encoding' | 'delimiter' | 'headerRow' | 'headers' | 'mapping' | 'dates' | 'totals'
    >)
  | {
      readonly isRead: false
      readonly code: Problem['code']
      readonly message: string
      readonly where: Problem['where']
    }

/** Rows told together. */
const partSize = 1000

await answerWorker<ListToRead, ListRead, readonly ReadRow[]>(async (file, progress, tellPart) => {
  const { name, bytes, settings, mostRows } = file
  try {
    const reading = await readList({ name, bytes }, settings)
    let count = 0
    let part: ReadRow[] = []
    for await (const row of reading.rows) {
      count += 1
      part.push(row)
      if (count > mostRows) {
        throw new Problem('too-large', `"${reading.file}" has more than ${mostRows} rows; send it in parts.`, {
          file: reading.file,
        })
      }
      if (part.length < partSize) continue
      await tellPart(part)
      part = []
      progress(count / mostRows, 'reading-rows')
    }
    await tellPart(part)
    const { file, sheet, sheets, encoding, delimiter, headerRow, headers, mapping, dates, totals } = reading
    const understood = { file, sheet, sheets, encoding, delimiter, headerRow, headers, mapping, dates, totals }
    return { isRead: true, synthetic: count > 0 && reading.isSynthetic(), ...understood }
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    return { isRead: false, code: failure.code, message: failure.message, where: failure.where }
  }
})
