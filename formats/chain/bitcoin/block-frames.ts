import { Problem } from '@homeward/domain'
import type { ByteSource } from '../byte-source.ts'

const mainNetwork = 0xd9b4bef9
const otherNetworks: Readonly<Record<number, string>> = {
  118034699: 'the Bitcoin test network',
  675223068: 'the Bitcoin test network 4',
  1087308554: 'the Bitcoin signet',
  3669344250: 'a Bitcoin regression test',
  3686187259: 'Litecoin',
  3233857728: 'Dogecoin',
  3908297187: 'Bitcoin Cash',
}
const largestBlock = 4_000_000

export interface BlockFrame {
  readonly offset: number
  readonly length: number
}

/** Where the blocks of a file lie: a single raw block, or blocks framed by network and length as nodes keep them. */
export function* blockFrames(source: ByteSource): Generator<BlockFrame> {
  if (source.size < 81) throw refuse(source, 'too short to hold a block', 0)
  const network = word(source.read(0, 4))
  if (otherNetworks[network]) throw refuse(source, `blocks of ${otherNetworks[network]}, not of this chain`, 0)
  if (network !== mainNetwork) {
    if (source.size > largestBlock) {
      throw refuse(
        source,
        'neither a block nor a block file (a node that scrambles its block files must be told not to)',
        0,
      )
    }
    yield { offset: 0, length: source.size }
    return
  }
  let offset = 0
  while (offset < source.size) {
    if (source.size - offset < 8) {
      if (isPadding(source, offset)) return
      throw refuse(source, 'cut short: a frame ends', offset)
    }
    const frame = source.read(offset, 8)
    const found = word(frame)
    if (found === 0 && isPadding(source, offset)) return
    if (found !== mainNetwork) {
      throw refuse(source, `${otherNetworks[found] ?? 'something other than a block of this chain'}`, offset)
    }
    const length = word(frame.subarray(4))
    if (length < 81 || length > largestBlock) throw refuse(source, 'a block of impossible length', offset + 4)
    if (offset + 8 + length > source.size) throw refuse(source, 'cut short: a block begins and does not end', offset)
    yield { offset: offset + 8, length }
    offset += 8 + length
  }
}

/** Nodes reserve space in advance: zeros to the end of the file are no blocks. */
function isPadding(source: ByteSource, from: number): boolean {
  for (let offset = from; offset < source.size; offset += 1 << 16) {
    const piece = source.read(offset, Math.min(1 << 16, source.size - offset))
    if (piece.some((byte) => byte !== 0)) return false
  }
  return true
}

function word(bytes: Uint8Array): number {
  return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0
}

function refuse(source: ByteSource, what: string, offset: number): Problem {
  return new Problem('input-unreadable', `${source.name} is not usable: ${what} at byte ${offset}.`, {
    file: source.name,
    offset,
  })
}
