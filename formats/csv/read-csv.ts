import { Problem } from '@homeward/domain'
import { type CsvError, parse } from 'csv-parse'

/** One record of a delimited file with the line it starts on, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
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
  try {
    let line = 1
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const start = line
      line = info.lines + 1
      if (record.some((cell) => cell.trim() !== '')) yield { line: start, cells: record }
    }
    await fed
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

async function feed(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const piece of text) {
      if (parser.destroyed) return
      if (!parser.write(piece)) {
        await new Promise<void>((resolve) => {
          parser.once('drain', resolve)
          parser.once('close', resolve)
        })
      }
    }
    parser.end()
  } catch (failure) {
    parser.destroy(failure as Error)
  }
}
