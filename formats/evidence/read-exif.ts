const orientationTag = 0x0112
const placeTag = 0x8825
/** Orientation (Exif 2.32, tag 274) → degrees clockwise; mirrored values are turned as if they were not mirrored. */
const turns: Readonly<Record<number, 0 | 90 | 180 | 270>> = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 }

/** How far the camera was turned, from the first directory of a TIFF block; nothing when it does not say. */
export function turnInExif(tiff: Buffer): 0 | 90 | 180 | 270 | undefined {
  const value = findTag(tiff, orientationTag)
  return value === undefined ? undefined : turns[value]
}

/** Whether the block points at a directory of places. */
export function placeInExif(tiff: Buffer): boolean {
  return findTag(tiff, placeTag) !== undefined
}

function findTag(tiff: Buffer, wanted: number): number | undefined {
  if (tiff.length < 8) return undefined
  const order = tiff.toString('latin1', 0, 2)
  if (order !== 'II' && order !== 'MM') return undefined
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (order === 'II' ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = long(4)
  if (directory + 2 > tiff.length) return undefined
  const count = short(directory)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) return undefined
    if (short(entry) === wanted) return short(entry + 8)
  }
  return undefined
}
