import { inflateSync } from 'node:zlib'
import { Problem } from '@homeward/domain'

const nameTable = 0x6e616d65

/**
 * A WOFF 1.0 font (W3C, "WOFF File Format 1.0", 2012) as the sfnt file it wraps, under a family name of its own: subset files of one
 * family share their name, and a typesetter that picks one of them loses the others' letters. Throws `input-unreadable`.
 */
export function sfntFromWoff(woff: Buffer, family: string): Buffer {
  if (woff.length < 44 || woff.readUInt32BE(0) !== 0x774f4646) {
    throw new Problem('input-unreadable', 'A font file is not WOFF; install the libraries again with "npm install".')
  }
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + index * 20
    const tag = woff.readUInt32BE(entry)
    const packed = woff.subarray(
      woff.readUInt32BE(entry + 4),
      woff.readUInt32BE(entry + 4) + woff.readUInt32BE(entry + 8),
    )
    const data = packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed
    return { tag, data: tag === nameTable ? nameTableOf(family) : data }
  })
  return assemble(woff.readUInt32BE(4), tables)
}

function assemble(flavor: number, tables: readonly { tag: number; data: Buffer }[]): Buffer {
  const exponent = Math.floor(Math.log2(tables.length))
  const header = Buffer.alloc(12 + 16 * tables.length)
  header.writeUInt32BE(flavor, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(16 * 2 ** exponent, 6)
  header.writeUInt16BE(exponent, 8)
  header.writeUInt16BE(16 * tables.length - 16 * 2 ** exponent, 10)
  const pieces = [header]
  let offset = header.length
  for (const [index, { tag, data }] of tables.entries()) {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    header.writeUInt32BE(tag, 12 + index * 16)
    header.writeUInt32BE(checksum(padded), 16 + index * 16)
    header.writeUInt32BE(offset, 20 + index * 16)
    header.writeUInt32BE(data.length, 24 + index * 16)
    pieces.push(padded)
    offset += padded.length
  }
  return Buffer.concat(pieces)
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/** A minimal OpenType `name` table: family, style, full and PostScript name, for Windows, English. */
function nameTableOf(family: string): Buffer {
  const names = new Map([
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ])
  const strings = [...names].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const table = Buffer.alloc(6 + 12 * strings.length)
  table.writeUInt16BE(strings.length, 2)
  table.writeUInt16BE(table.length, 4)
  let offset = 0
  for (const [index, { id, bytes }] of strings.entries()) {
    const entry = 6 + index * 12
    for (const [place, value] of [3, 1, 0x409, id, bytes.length, offset].entries())
      table.writeUInt16BE(value, entry + place * 2)
    offset += bytes.length
  }
  return Buffer.concat([table, ...strings.map(({ bytes }) => bytes)])
}
