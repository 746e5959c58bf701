import { hash as platformHash } from 'node:crypto'
import { initialState } from './sha256-constants.ts'
import { takeSha256Block } from './take-sha256-block.ts'

const state = new Int32Array(8)
const tail = new Uint8Array(128)
const first = new Uint8Array(32)

/**
 * SHA-256 applied twice, for transaction ids and Merkle trees. Written out for short inputs, where a call into the
 * platform's library costs more than the hashing itself.
 */
export function doubleSha256(bytes: Uint8Array, from: number, to: number, out: Uint8Array): void {
  if (to - from > 384) first.set(platformHash('sha256', bytes.subarray(from, to), 'buffer'))
  else hash(bytes, from, to, first)
  hash(first, 0, 32, out)
}

function hash(bytes: Uint8Array, from: number, to: number, out: Uint8Array): void {
  state.set(initialState)
  let position = from
  for (; position + 64 <= to; position += 64) takeSha256Block(bytes, position, state)
  const rest = to - position
  tail.fill(0)
  for (let each = 0; each < rest; each++) tail[each] = bytes[position + each]!
  tail[rest] = 0x80
  const end = rest < 56 ? 64 : 128
  const bits = (to - from) * 8
  tail[end - 4] = bits >>> 24
  tail[end - 3] = bits >>> 16
  tail[end - 2] = bits >>> 8
  tail[end - 1] = bits
  takeSha256Block(tail, 0, state)
  if (end === 128) takeSha256Block(tail, 64, state)
  for (let word = 0; word < 8; word++) {
    const value = state[word]!
    out[word * 4] = value >>> 24
    out[word * 4 + 1] = value >>> 16
    out[word * 4 + 2] = value >>> 8
    out[word * 4 + 3] = value
  }
}
