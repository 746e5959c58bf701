import { createHash } from 'node:crypto'
import { Problem } from '@homeward/domain'
import { largestInspected } from '../../platform/untrusted/inspect-file.ts'
import { piecesOf } from './pieces-of.ts'

/** Hashes and hands on every piece; what is small enough to be inspected is kept together until it was. */
export async function sealPieces(pieces: AsyncIterable<Uint8Array>, each: (piece: Uint8Array) => Promise<void>) {
  const hash = createHash('sha256')
  const start: Uint8Array[] = []
  let bytes = 0
  for await (const piece of piecesOf(pieces)) {
    hash.update(piece)
    bytes += piece.length
    if (bytes <= largestInspected) start.push(piece)
    else start.length = 0
    await each(piece)
  }
  if (bytes === 0) throw new Problem('input-unreadable', 'The file is empty.', { field: 'file' })
  return { hash: hash.digest('hex'), bytes, start }
}
