import type { RowField } from '@homeward/domain'
import { fieldOfHeader } from './field-vocabulary.ts'
import type { RawRecord } from './open-records.ts'

/** Where the header of a list stands. */
export interface Header {
  /** The line of the header, or of its last line when it is written in two; 0 when the list has none. */
  readonly line: number
  readonly headers: readonly string[]
}

const deepest = 40

/**
 * Finds the header among the first records: the one with the most cells that name a field. A second header line right below
 * (the same columns in another language) is joined to it. When no record names two fields, the first record is the header
 * if it holds only words, otherwise the list has none.
 */
export function findHeader(records: readonly RawRecord[]): Header {
  const scores = records.slice(0, deepest).map(({ cells }) => fieldsNamed(cells))
  const best = scores.indexOf(Math.max(0, ...scores))
  if ((scores[best] ?? 0) >= 2) {
    const { line, cells } = records[best]!
    const below = records[best + 1]
    if (below !== undefined && fieldsNamed(below.cells) >= 2 && !looksLikeData(below.cells)) {
      const width = Math.max(cells.length, below.cells.length)
      const joined = Array.from({ length: width }, (_, at) => joinHeaders(cells[at] ?? '', below.cells[at] ?? ''))
      return { line: below.line, headers: joined }
    }
    return { line, headers: trimmed(cells) }
  }
  const widest = Math.max(0, ...records.slice(0, deepest).map(({ cells }) => filled(cells)))
  const first = records.find(({ cells }) => filled(cells) >= Math.max(1, widest - 1))
  if (first !== undefined && !looksLikeData(first.cells)) return { line: first.line, headers: trimmed(first.cells) }
  return { line: 0, headers: Array.from({ length: widest }, (_, at) => `column ${at + 1}`) }
}

/** The header at a line a person chose; line 0 means the list has none. */
export function headerAt(records: readonly RawRecord[], line: number): Header {
  const found = records.find((record) => record.line === line)
  if (found !== undefined) return { line, headers: trimmed(found.cells) }
  const width = Math.max(0, ...records.slice(0, deepest).map(({ cells }) => cells.length))
  return { line, headers: Array.from({ length: width }, (_, at) => `column ${at + 1}`) }
}

/** Column by column, the field its header names; null is a column that is kept but not matched. */
export function mapHeaders(headers: readonly string[]): readonly (RowField | null)[] {
  return headers.map(fieldOfHeader)
}

function fieldsNamed(cells: readonly string[]): number {
  return new Set(cells.map(fieldOfHeader).filter((field) => field !== null)).size
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

function looksLikeData(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d{3}|^\s*\d+\s*$/.test(cell))
}

function joinHeaders(above: string, below: string): string {
  const [first, second] = [above.trim(), below.trim()]
  return first === '' || first === second ? second : second === '' ? first : `${first} / ${second}`
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
}
