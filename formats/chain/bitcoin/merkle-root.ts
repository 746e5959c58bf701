import { doubleSha256 } from './double-sha256.ts'

/** The Merkle root of transaction ids laid end to end, 32 bytes each. An odd last id is paired with itself. */
export function merkleRoot(ids: Uint8Array, count: number): Uint8Array {
  const level = new Uint8Array(Math.max(64, (count + 1) * 32))
  level.set(ids.subarray(0, count * 32))
  for (let width = count; width > 1; width = (width + 1) >> 1) {
    if (width % 2 === 1) level.copyWithin(width * 32, (width - 1) * 32, width * 32)
    for (let pair = 0; pair * 2 < width; pair++) {
      doubleSha256(level, pair * 64, pair * 64 + 64, level.subarray(pair * 32, pair * 32 + 32))
    }
  }
  return level.slice(0, 32)
}
