import { Problem } from '@homeward/domain'
import { type CsvError, parse } from 'csv-parse'

/** One record of a delimited file with the line it starts on, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** True for the last record when the text ends without a line break: it may have been cut off. */
  readonly isCut: boolean
}

/** The longest record read: anything longer is a broken quote that swallows the file. */
export const longestRecord = 1_000_000

/**
 * The records of a delimited text, streamed. Quotes are honoured where they balance; a quote inside an unquoted cell is a letter.
 * Blank records are passed over. Throws `input-invalid` naming the line.
 */
export async function* readCsv(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
    max_record_size: longestRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  const fed = feed(text, parser)
  let held: CsvRecord | null = null
  try {
    let line = 1
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const start = line
      line = info.lines + 1
      if (!record.some((cell) => cell.trim() !== '')) continue
      if (held !== null) yield held
      held = { line: start, cells: record, isCut: false }
    }
    const endsWhole = await fed
    if (held !== null) yield { ...held, isCut: !endsWhole }
  } catch (failure) {
    const line = (failure as CsvError & { lines?: number }).lines
    if (failure instanceof Problem || typeof (failure as CsvError).code !== 'string') throw failure
    throw new Problem(
      'input-invalid',
      `A record near line ${line ?? '?'} never ends: a quotation mark is opened and not closed. Close it or remove it.`,
      { line: line ?? 0 },
    )
  } finally {
    parser.destroy()
  }
}

/** Gives the text to the parser; answers whether it ended with a line break. */
async function feed(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<boolean> {
  let last = ''
  try {
    for await (const piece of text) {
      if (parser.destroyed) return true
      if (piece !== '') last = piece
      if (!parser.write(piece)) {
        await new Promise<void>((resolve) => {
          parser.once('drain', resolve)
          parser.once('close', resolve)
        })
      }
    }
    parser.end()
    return /[\r\n]$/.test(last)
  } catch (failure) {
    parser.destroy(failure as Error)
    return false
  }
}
