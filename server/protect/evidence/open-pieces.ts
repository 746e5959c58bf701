import { createHash } from 'node:crypto'
import { Problem } from '@homeward/domain'
import type { Office } from '../../records/index.ts'

/** The bytes of a sealed file, piece by piece. The last piece waits until the whole is known to be right: a wrong file never arrives whole. */
export async function* openPieces(
  { blobs }: Pick<Office, 'blobs'>,
  pieces: readonly string[],
  wanted: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let held: Uint8Array | undefined
  for (const piece of pieces) {
    if (held !== undefined) yield held
    held = await blobs.open(piece)
    if (held === undefined) throw new Problem('went-wrong', 'A piece of the file is gone.')
    hash.update(held)
  }
  if (hash.digest('hex') !== wanted) throw new Problem('went-wrong', 'The file is not the one that was taken in.')
  if (held !== undefined) yield held
}

/** The same, whole, for what is small enough to be read. */
export async function openWhole(
  office: Pick<Office, 'blobs'>,
  pieces: readonly string[],
  wanted: string,
): Promise<Buffer> {
  const held: Uint8Array[] = []
  for await (const piece of openPieces(office, pieces, wanted)) held.push(piece)
  return Buffer.concat(held)
}
