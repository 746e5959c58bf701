import { Problem } from '@homeward/domain'
import type { ByteSource } from '../byte-source.ts'
import { type TransferRow, transferColumns } from './transfer-row.ts'

const pieceSize = 1 << 20
const comma = 44
const quote = 34

/**
 * Reads transfers from CSV in pieces, so that a file of any size passes in little memory. The row object is reused.
 * Columns may stand in any order; others are ignored; a missing one is refused.
 */
export function* readTransferCsv(source: ByteSource): Generator<TransferRow> {
  const row: TransferRow = { row: 1, block: '', time: '', tx: '', log: '', token: '', from: '', to: '', value: '' }
  let places: number[] | undefined
  let width = 0
  for (const line of lines(source)) {
    if (line.length === 0) {
      row.row++
      continue
    }
    const cells = split(line)
    if (cells === undefined) throw refuse(source, row.row, 'has a quotation mark that does not close')
    if (places === undefined) {
      places = placesOf(source, cells)
      width = cells.length
      continue
    }
    row.row++
    if (cells.length !== width) throw refuse(source, row.row, `has ${cells.length} columns instead of ${width}`)
    for (let column = 0; column < 8; column++) row[transferColumns[column]!] = cells[places[column]!]!
    yield row
  }
  if (places === undefined) throw refuse(source, 1, 'has no header')
}

function placesOf(source: ByteSource, header: readonly string[]): number[] {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const missing = transferColumns.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    throw new Problem(
      'input-invalid',
      `${source.name} lacks the column ${missing.join(', ')}; its first row must name ${transferColumns.join(',')}.`,
      { file: source.name, row: 1 },
    )
  }
  return transferColumns.map((name) => names.indexOf(name))
}

function* lines(source: ByteSource): Generator<string> {
  let rest = ''
  for (let offset = 0; offset < source.size; offset += pieceSize) {
    const bytes = source.read(offset, Math.min(pieceSize, source.size - offset))
    const text = rest + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield text.slice(from, text.charCodeAt(end - 1) === 13 ? end - 1 : end)
      from = end + 1
    }
    rest = text.slice(from)
    if (rest.length > 65_536)
      throw new Problem('input-unreadable', `${source.name} has a line that does not end.`, {
        file: source.name,
        offset,
      })
  }
  if (rest.length > 0) yield rest.endsWith('\r') ? rest.slice(0, -1) : rest
}

function split(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line.charCodeAt(at) !== quote) {
      const end = line.indexOf(',', at)
      cells.push(line.slice(at, end < 0 ? line.length : end))
      if (end < 0) return cells
      at = end + 1
      continue
    }
    let cell = ''
    for (at++; ; ) {
      const end = line.indexOf('"', at)
      if (end < 0) return undefined
      cell += line.slice(at, end)
      at = end + 1
      if (line.charCodeAt(at) !== quote) break
      cell += '"'
      at++
    }
    cells.push(cell)
    if (at >= line.length) return cells
    if (line.charCodeAt(at) !== comma) return undefined
    at++
  }
  return cells
}

function refuse(source: ByteSource, row: number, what: string): Problem {
  return new Problem('input-invalid', `${source.name} row ${row} ${what}.`, { file: source.name, row })
}
