import { SaxesParser } from 'saxes'
import { unreadable } from './archive.ts'
import { columnOf } from './column-of.ts'
import { findMerges } from './find-merges.ts'
import { dateOfSerial } from './serial-date.ts'
import { local, type MergedColumns, type Workbook } from './workbook.ts'

/** One row of a sheet as shown: dates as ISO text, formulas by their stored result, error cells empty. */
export interface SheetRow {
  /** The sheet's own row number, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Columns (from 0) whose cell is a formula: its result is taken, never run. */
  readonly formulas: readonly number[]
}

const widestRow = 2000

/** The non-blank rows of a sheet, streamed. A cell merged downwards gives its value to each row it covers. Throws `input-unreadable` naming the row. */
export async function* readSheet(workbook: Workbook, sheet: string): AsyncGenerator<SheetRow> {
  const found = workbook.sheets.find(({ name }) => name === sheet)
  if (found === undefined) throw unreadable(workbook, 'has no sheet of that name')
  const merges = workbook.merges.get(found.entry) ?? (await findMerges(workbook, found.entry))
  workbook.merges.set(found.entry, merges)
  const queue: SheetRow[] = []
  const rows = new RowBuilder(workbook, merges, (row) => queue.push(row))
  const stream = await workbook.archive.read(found.entry)
  const decoder = new TextDecoder()
  try {
    for await (const chunk of stream) {
      rows.write(decoder.decode(chunk as Buffer, { stream: true }))
      yield* queue.splice(0)
    }
    rows.end()
  } catch (failure) {
    if (failure instanceof Error && failure.name === 'Problem') throw failure
    throw unreadable(workbook, `is cut off or damaged in sheet "${sheet}" after row ${rows.last}. Ask for it again`)
  }
  yield* queue
}

class RowBuilder {
  last = 0
  readonly #parser = new SaxesParser()
  readonly #workbook: Workbook
  #cells: string[] = []
  #formulas: number[] = []
  #column = 0
  #type = ''
  #style = 0
  #value = ''
  #reading = false
  readonly #above = new Map<number, string>()
  /** Column → the first of its spans that may still cover a row. */
  readonly #spans = new Map<number, number>()

  constructor(workbook: Workbook, merges: MergedColumns, emit: (row: SheetRow) => void) {
    this.#workbook = workbook
    this.#parser.on('opentag', ({ name, attributes }) => {
      const tag = local(name)
      if (tag === 'row') this.#openRow(Number(attributes['r'] ?? this.last + 1))
      else if (tag === 'c') this.#openCell(attributes as Record<string, string>)
      else if (tag === 'v' || tag === 't') this.#reading = true
      else if (tag === 'f') this.#formulas.push(this.#column)
    })
    this.#parser.on('text', (text) => {
      if (this.#reading) this.#value += text
    })
    this.#parser.on('closetag', ({ name }) => {
      const tag = local(name)
      if (tag === 'v' || tag === 't') this.#reading = false
      else if (tag === 'c') this.#closeCell()
      else if (tag === 'row') this.#closeRow(merges, emit)
    })
    this.#parser.on('error', () => {
      throw unreadable(
        workbook,
        `has a sheet that is not well-formed near row ${this.last}. Ask for it again, or as CSV`,
      )
    })
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  end(): void {
    this.#parser.close()
  }

  #openRow(line: number): void {
    this.last = line
    this.#cells = []
    this.#formulas = []
    this.#column = -1
  }

  #openCell(attributes: Record<string, string>): void {
    const reference = /^([A-Z]{1,3})/.exec(attributes['r'] ?? '')
    this.#column = reference === null ? this.#column + 1 : columnOf(reference[1]!)
    this.#type = attributes['t'] ?? 'n'
    this.#style = Number(attributes['s'] ?? 0)
    this.#value = ''
  }

  #closeCell(): void {
    if (this.#column >= widestRow) return
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = this.#shown()
  }

  #shown(): string {
    if (this.#type === 's') return this.#value === '' ? '' : this.#workbook.strings.at(Number(this.#value))
    if (this.#type === 'e') return ''
    if (this.#type === 'd') return this.#value.slice(0, 10)
    if (this.#type === 'n' && this.#value !== '' && this.#workbook.dateStyles[this.#style] === true) {
      return dateOfSerial(Number(this.#value), this.#workbook.starts1904) ?? this.#value
    }
    return this.#value
  }

  #closeRow(merges: MergedColumns, emit: (row: SheetRow) => void): void {
    const isBlank = !this.#cells.some((cell) => cell.trim() !== '')
    for (const [column, spans] of merges) {
      let at = this.#spans.get(column) ?? 0
      while (at < spans.length && spans[at]![1] < this.last) at += 1
      this.#spans.set(column, at)
      const span = spans[at]
      if (span === undefined || this.last < span[0]) continue
      while (this.#cells.length <= column) this.#cells.push('')
      if (this.last === span[0]) this.#above.set(column, this.#cells[column]!)
      else if (this.#cells[column] === '') this.#cells[column] = this.#above.get(column) ?? ''
    }
    if (!isBlank) emit({ line: this.last, cells: this.#cells, formulas: this.#formulas })
  }
}
