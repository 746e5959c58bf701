import { Problem } from '@homeward/domain'

/** One record of a delimited file with the line it starts on, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** True for the last record when the text ends without a line break: it may have been cut off. */
  readonly isCut: boolean
}

/** The longest record read: anything longer is a broken quote that swallows the file. */
const longestRecord = 1_000_000

const quote = 34
const carriageReturn = 13
const lineFeed = 10

/**
 * The records of a delimited text, streamed. Quotes are honoured where they balance; a quote inside an unquoted cell is a letter.
 * Lines end in CRLF, LF or CR. Blank records are passed over. Throws `input-invalid` naming the line.
 */
export async function* readCsv(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const splitter = new RecordSplitter(delimiter.charCodeAt(0))
  for await (const piece of text) yield* splitter.feed(piece, false)
  yield* splitter.feed('', true)
}

/** Cuts text into records; holds back what is not yet complete. */
class RecordSplitter {
  readonly #delimiter: number
  #rest = ''
  #line = 1
  #isFirst = true

  constructor(delimiter: number) {
    this.#delimiter = delimiter
  }

  feed(piece: string, isEnd: boolean): readonly CsvRecord[] {
    const text = this.#isFirst ? (this.#rest + piece).replace(/^\uFEFF/, '') : this.#rest + piece
    if (text.length > 0) this.#isFirst = false
    const records: CsvRecord[] = []
    let start = 0
    for (;;) {
      const cells: string[] = []
      const end = this.#record(text, start, cells, isEnd)
      if (end < 0) break
      const line = this.#line
      this.#line += linesIn(text, start, end)
      const isCut = isEnd && end === text.length && !/[\r\n]/.test(text[end - 1] ?? '\n')
      start = end
      if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells, isCut })
    }
    this.#rest = text.slice(start)
    if (this.#rest.length > longestRecord || (isEnd && this.#rest !== '')) {
      throw new Problem(
        'input-invalid',
        `A record near line ${this.#line} never ends: a quotation mark is opened and not closed. Close it or remove it.`,
        { line: this.#line },
      )
    }
    return records
  }

  /** Reads one record into `cells`; answers where the next one starts, -1 when the text does not hold the whole record. */
  #record(text: string, start: number, cells: string[], isEnd: boolean): number {
    let at = start
    if (at >= text.length) return -1
    for (;;) {
      let cell = ''
      if (text.charCodeAt(at) === quote) {
        const quoted = this.#quoted(text, at, isEnd)
        if (quoted === null) return -1
        // A quotation mark that closes before the cell does was a letter: "Ah" Long.
        if (quoted.end === text.length || this.#endsCell(text.charCodeAt(quoted.end))) {
          cell = quoted.cell
          at = quoted.end
        }
      }
      let end = at
      while (end < text.length) {
        if (this.#endsCell(text.charCodeAt(end))) break
        end += 1
      }
      cells.push(end === at ? cell : cell + text.slice(at, end))
      if (end === text.length) return isEnd ? end : -1
      const code = text.charCodeAt(end)
      if (code === lineFeed) return end + 1
      if (code === carriageReturn) {
        if (end + 1 === text.length && !isEnd) return -1
        return text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1
      }
      at = end + 1
    }
  }

  #endsCell(code: number): boolean {
    return code === this.#delimiter || code === lineFeed || code === carriageReturn
  }

  /** A quoted cell from its opening mark; null when its end is not in the text. */
  #quoted(text: string, start: number, isEnd: boolean): { readonly cell: string; readonly end: number } | null {
    let cell = ''
    let from = start + 1
    for (;;) {
      const close = text.indexOf('"', from)
      if (close < 0 || (close + 1 === text.length && !isEnd)) return null
      cell += text.slice(from, close)
      if (text.charCodeAt(close + 1) !== quote) return { cell, end: close + 1 }
      cell += '"'
      from = close + 2
    }
  }
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines += 1
  }
  return lines
}
