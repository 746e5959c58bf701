import { type EvidenceMark, Problem } from '@homeward/domain'
import { placeInExif, turnInExif } from './read-exif.ts'
import { mostPixels, type PictureSize, type Stripped } from './stripped.ts'

const startOfScan = 0xda
const endOfImage = 0xd9
/** What decoding needs: quantisation, Huffman and arithmetic tables, frames, restart interval, number of lines. */
const needed = new Set([0xdb, 0xc4, 0xcc, 0xdd, 0xdc])
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/**
 * Copies a JPEG (ISO/IEC 10918-1, annex B) without its application and comment segments and without anything after its end. Kept are what
 * decoding needs and two segments that say how colours are coded and nothing else (JFIF without its thumbnail, Adobe). Pixels stay as they are.
 */
export function stripJpeg(bytes: Buffer): Stripped {
  const kept: Buffer[] = [Buffer.from([0xff, 0xd8])]
  const removed = new Set<string>()
  const marks = new Set<EvidenceMark>()
  const leftOut: Buffer[] = []
  let turn: Stripped['turn'] = 0
  let size: PictureSize | undefined
  let at = 2
  for (;;) {
    const marker = markerAt(bytes, at)
    at = marker.next
    if (marker.code === endOfImage) break
    if (isBare(marker.code)) continue
    const length = at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0
    if (length < 2 || at + length > bytes.length) throw broken()
    const segment = bytes.subarray(at + 2, at + length)
    const whole = () => Buffer.concat([Buffer.from([0xff, marker.code]), bytes.subarray(at, at + length)])
    if (isFrame(marker.code)) {
      size ??= sizeOf(segment)
      kept.push(whole())
    } else if (needed.has(marker.code)) kept.push(whole())
    else if (marker.code === startOfScan) {
      const end = endOfScan(bytes, at + length)
      kept.push(Buffer.from([0xff, startOfScan]), bytes.subarray(at, end))
      at = end
      continue
    } else if (marker.code === 0xee && startsWith(segment, 'Adobe')) kept.push(whole())
    else if (marker.code === 0xe0 && startsWith(segment, 'JFIF\0')) kept.push(plainJfif(segment))
    else {
      leftOut.push(segment)
      removed.add(nameOf(marker.code, segment))
      marks.add('had-metadata')
      if (startsWith(segment, 'Exif\0')) {
        turn = turnInExif(segment.subarray(6)) ?? turn
        if (placeInExif(segment.subarray(6))) marks.add('had-place')
      }
      if (segment.includes('exif:GPS')) marks.add('had-place')
    }
    at += length
  }
  if (size === undefined) throw broken()
  kept.push(Buffer.from([0xff, endOfImage]))
  if (at < bytes.length) {
    marks.add('had-trailing-bytes')
    removed.add('after-end')
    leftOut.push(bytes.subarray(at))
  }
  return { bytes: Buffer.concat(kept), removed: [...removed], turn, size, marks: [...marks], leftOut }
}

function markerAt(bytes: Buffer, from: number): { readonly code: number; readonly next: number } {
  if (bytes[from] !== 0xff) throw broken()
  let at = from
  while (bytes[at] === 0xff) at += 1
  const code = bytes[at]
  if (code === undefined || code === 0) throw broken()
  return { code, next: at + 1 }
}

/** Where the entropy-coded bytes stop: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw broken()
}

function sizeOf(frame: Buffer): PictureSize {
  if (frame.length < 6) throw broken()
  const size = { height: frame.readUInt16BE(1), width: frame.readUInt16BE(3) }
  if (size.height * size.width > mostPixels) {
    throw new Problem('too-large', 'The picture claims more than 250 million pixels; it is made to exhaust a viewer.')
  }
  return size
}

/** The JFIF header with its density and without a thumbnail. */
function plainJfif(segment: Buffer): Buffer {
  if (segment.length < 12) throw broken()
  return Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), segment.subarray(0, 12), Buffer.from([0, 0])])
}

const startsWith = (segment: Buffer, text: string) => segment.subarray(0, text.length).toString('latin1') === text

function nameOf(marker: number, segment: Buffer): string {
  if (marker === 0xfe) return 'comment'
  const name = /^[A-Za-z][A-Za-z0-9_]{1,15}/.exec(segment.subarray(0, 16).toString('latin1'))?.[0]
  if (name === 'http') return 'XMP'
  return name === undefined ? `APP${marker - 0xe0}` : name
}

function broken(): Problem {
  return new Problem('input-unreadable', 'The picture is not a whole JPEG; send the file as the camera wrote it.')
}
