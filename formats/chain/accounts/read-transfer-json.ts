import { Problem } from '@homeward/domain'
import type { ByteSource } from '../byte-source.ts'
import { type TransferRow, transferColumns } from './transfer-row.ts'

const pieceSize = 1 << 20

/** Reads transfers from JSON lines (one object a line) with the names of the CSV columns. The row object is reused. */
export function* readTransferJson(source: ByteSource): Generator<TransferRow> {
  const row: TransferRow = { row: 0, block: '', time: '', tx: '', log: '', token: '', from: '', to: '', value: '' }
  for (const line of lines(source)) {
    row.row++
    if (line.trim() === '') continue
    const value = parse(line)
    if (value === undefined) throw refuse(source, row.row, 'is not one JSON object')
    for (const name of transferColumns) {
      const cell = value[name]
      if (cell === undefined) throw refuse(source, row.row, `lacks "${name}"`)
      if (typeof cell === 'number' ? !Number.isSafeInteger(cell) : typeof cell !== 'string') {
        throw refuse(source, row.row, `has a "${name}" that is neither text nor an exact whole number`)
      }
      row[name] = String(cell)
    }
    yield row
  }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function* lines(source: ByteSource): Generator<string> {
  let rest = Buffer.alloc(0)
  for (let offset = 0; offset < source.size; offset += pieceSize) {
    const piece = Buffer.from(source.read(offset, Math.min(pieceSize, source.size - offset)))
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.toString('utf8', from, end)
      from = end + 1
    }
    rest = bytes.subarray(from)
    if (rest.length > 65_536) {
      throw new Problem('input-unreadable', `${source.name} has a line that does not end.`, {
        file: source.name,
        offset,
      })
    }
  }
  if (rest.length > 0) yield rest.toString('utf8')
}

function refuse(source: ByteSource, row: number, what: string): Problem {
  return new Problem('input-invalid', `${source.name} row ${row} ${what}.`, { file: source.name, row })
}
