import { crc32 } from 'node:zlib'
import type { ColumnName, Columns } from './columns.ts'
import { pieceSize, type SegmentHeader, segmentMark } from './segment-header.ts'

type Facts = Omit<SegmentHeader, 'format' | 'columns'>

/** A segment as the pieces to write one after another. Equal facts and columns give equal bytes. */
export function* encodeSegment(facts: Facts, columns: Columns): Generator<Uint8Array> {
  const names = (Object.keys(columns) as ColumnName[]).sort()
  const bytesOf = (name: ColumnName) => {
    const column = columns[name]!
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  }
  const entries = names.map((name) => {
    const bytes = bytesOf(name)
    const checks: number[] = []
    for (let at = 0; at < bytes.length; at += pieceSize) checks.push(crc32(bytes.subarray(at, at + pieceSize)))
    return { name, offset: 0, length: bytes.length, checks }
  })
  // The offsets count from the end of the header, so that its own length does not matter.
  let offset = 0
  for (const entry of entries) {
    entry.offset = offset
    offset += padded(entry.length)
  }
  const header: SegmentHeader = { format: 'homeward.chain-segment/1', ...facts, columns: entries }
  const text = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(padded(12 + text.length))
  start.write(segmentMark)
  start.writeUInt32LE(text.length, 8)
  text.copy(start, 12)
  yield start
  for (const name of names) {
    const bytes = bytesOf(name)
    yield bytes
    if (padded(bytes.length) > bytes.length) yield new Uint8Array(padded(bytes.length) - bytes.length)
  }
}

export function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
