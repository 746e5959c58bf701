const cmapTable = 0x636d6170

/**
 * Which code points an sfnt font has a glyph for, from its `cmap` (OpenType 1.9, formats 4 and 12). Answers a test that is true when the
 * code point maps to a glyph other than the missing one.
 */
export function covers(sfnt: Buffer): (codePoint: number) => boolean {
  const cmap = findTable(sfnt, cmapTable)
  const formats = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const offset = cmap.readUInt32BE(4 + index * 8 + 4)
    formats.set(cmap.readUInt16BE(offset), offset)
  }
  const wide = formats.get(12)
  if (wide !== undefined) return (codePoint) => inGroups(cmap, wide, codePoint)
  const narrow = formats.get(4)
  return (codePoint) => narrow !== undefined && inSegments(cmap, narrow, codePoint)
}

function findTable(sfnt: Buffer, wanted: number): Buffer {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16
    if (sfnt.readUInt32BE(entry) !== wanted) continue
    const offset = sfnt.readUInt32BE(entry + 8)
    return sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12))
  }
  return Buffer.alloc(4)
}

function inGroups(cmap: Buffer, at: number, codePoint: number): boolean {
  let low = 0
  let high = cmap.readUInt32BE(at + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = at + 16 + middle * 12
    if (codePoint < cmap.readUInt32BE(group)) high = middle - 1
    else if (codePoint > cmap.readUInt32BE(group + 4)) low = middle + 1
    else return cmap.readUInt32BE(group + 8) + codePoint - cmap.readUInt32BE(group) !== 0
  }
  return false
}

function inSegments(cmap: Buffer, at: number, codePoint: number): boolean {
  if (codePoint > 0xffff) return false
  const bytes = cmap.readUInt16BE(at + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    if (cmap.readUInt16BE(at + 14 + segment) < codePoint) continue
    const start = cmap.readUInt16BE(at + 16 + bytes + segment)
    if (start > codePoint) return false
    const delta = cmap.readUInt16BE(at + 16 + 2 * bytes + segment)
    const rangeAt = at + 16 + 3 * bytes + segment
    const range = cmap.readUInt16BE(rangeAt)
    if (range === 0) return ((codePoint + delta) & 0xffff) !== 0
    return cmap.readUInt16BE(rangeAt + range + (codePoint - start) * 2) !== 0
  }
  return false
}
