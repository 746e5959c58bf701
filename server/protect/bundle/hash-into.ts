import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Hashed {
  readonly sha256: string
  readonly bytes: number
}

const pieceSize = 1 << 20

/** Copies a file and hashes what was copied, piece by piece: a file of any size takes the memory of a few pieces. */
export async function hashInto(from: string, to: string, onBytes: (count: number) => void): Promise<Hashed> {
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      bytes += piece.length
      onBytes(piece.length)
      done(null, piece)
    },
  })
  const output = createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(createReadStream(from, { highWaterMark: pieceSize }), count, output)
  return { sha256: hash.digest('hex'), bytes }
}

/** The hash of a file, in the same bounded memory. */
export async function hashFile(path: string): Promise<Hashed> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: pieceSize })) {
    hash.update(piece as Buffer)
    bytes += (piece as Buffer).length
  }
  return { sha256: hash.digest('hex'), bytes }
}
