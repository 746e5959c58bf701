import { crc32 } from 'node:zlib'
import { Problem } from '@homeward/domain'
import type { ByteSource } from '../byte-source.ts'
import type { ColumnName } from './columns.ts'
import { padded } from './encode-segment.ts'
import { pieceSize, SegmentHeader, segmentMark } from './segment-header.ts'

export interface Segment {
  readonly header: SegmentHeader
  readonly source: ByteSource
  /** Where the columns begin in the file. */
  readonly body: number
}

const longestHeader = 16 << 20

/** Reads what a segment holds without reading it. */
export function openSegment(source: ByteSource): Segment {
  const start = source.size < 12 ? new Uint8Array(12) : source.read(0, 12)
  const mark = Buffer.from(start.subarray(0, 8)).toString('latin1')
  if (mark !== segmentMark) {
    const other = mark.startsWith('HWCHAIN')
      ? 'was written by another version of Homeward; ingest the blocks again'
      : 'is not a chain segment'
    throw new Problem('input-unreadable', `${source.name} ${other} (byte 0).`, { file: source.name, offset: 0 })
  }
  const length = new DataView(start.buffer, start.byteOffset).getUint32(8, true)
  const parsed = length <= Math.min(longestHeader, source.size - 12) ? parse(source.read(12, length)) : undefined
  if (parsed === undefined) throw damaged(source, 8)
  const body = padded(12 + length)
  for (const column of parsed.columns) {
    const pieces = Math.ceil(column.length / pieceSize)
    if (column.offset % 8 !== 0 || pieces !== column.checks.length) throw damaged(source, 12)
    if (body + column.offset + column.length > source.size) throw damaged(source, source.size)
  }
  return { header: parsed, source, body }
}

function parse(bytes: Uint8Array): SegmentHeader | undefined {
  try {
    return SegmentHeader.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    return undefined
  }
}

export function columnLength(segment: Segment, name: ColumnName): number {
  return segment.header.columns.find((column) => column.name === name)?.length ?? 0
}

/** Reads one column into `into` (bytes), checking every piece. */
export function readColumn(segment: Segment, name: ColumnName, into: Uint8Array): void {
  const column = segment.header.columns.find((each) => each.name === name)
  if (column === undefined) return
  const { source } = segment
  for (const [piece, check] of column.checks.entries()) {
    const from = piece * pieceSize
    const offset = segment.body + column.offset + from
    const bytes = source.read(offset, Math.min(pieceSize, column.length - from))
    if (crc32(bytes) !== check) throw damaged(source, offset, offset + bytes.length)
    into.set(bytes, from)
  }
}

function damaged(source: ByteSource, offset: number, end = offset): Problem {
  const place = end > offset ? `between bytes ${offset} and ${end}` : `near byte ${offset}`
  return new Problem(
    'check-failed',
    `${source.name} is damaged ${place}: its bytes are not those that were written. Ingest its sources again.`,
    { file: source.name, offset },
  )
}
