import { crc32 } from 'node:zlib'
import { type EvidenceMark, Problem } from '@homeward/domain'
import { placeInExif, turnInExif } from './read-exif.ts'
import { mostPixels, type PictureSize, type Stripped } from './stripped.ts'

const signatureLength = 8
/** What decoding one still picture in its colours needs (PNG, third edition, table 7). */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD'])

/** Copies a PNG without its texts, times, profiles, private chunks and anything after its end. Pixels stay as they are. */
export function stripPng(bytes: Buffer): Stripped {
  const parts: Buffer[] = [bytes.subarray(0, signatureLength)]
  const removed = new Set<string>()
  const marks = new Set<EvidenceMark>()
  const leftOut: Buffer[] = []
  let turn: Stripped['turn'] = 0
  let size: PictureSize = { width: 0, height: 0 }
  let type = ''
  let at = signatureLength
  for (let index = 0; type !== 'IEND'; index += 1) {
    if (at + 12 > bytes.length) throw broken()
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) throw broken()
    type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, end - 4)
    if ((index === 0) !== (type === 'IHDR') || !/^[A-Za-z]{4}$/.test(type)) throw broken()
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw broken()
    if (type === 'IHDR') size = sizeOf(data)
    if (kept.has(type)) parts.push(bytes.subarray(at, end))
    else {
      removed.add(type)
      marks.add('had-metadata')
      leftOut.push(data)
      if (type === 'eXIf') {
        turn = turnInExif(data) ?? turn
        if (placeInExif(data)) marks.add('had-place')
      }
    }
    at = end
  }
  if (at < bytes.length) {
    marks.add('had-trailing-bytes')
    removed.add('after-end')
    leftOut.push(bytes.subarray(at))
  }
  return { bytes: Buffer.concat(parts), removed: [...removed], turn, size, marks: [...marks], leftOut }
}

function sizeOf(header: Buffer): PictureSize {
  if (header.length !== 13) throw broken()
  const size = { width: header.readUInt32BE(0), height: header.readUInt32BE(4) }
  if (size.width * size.height > mostPixels) {
    throw new Problem('too-large', 'The picture claims more than 250 million pixels; it is made to exhaust a viewer.')
  }
  return size
}

function broken(): Problem {
  return new Problem('input-unreadable', 'The picture is not a whole PNG; send the file as it was taken.')
}
