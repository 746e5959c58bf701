import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Problem } from '@homeward/domain'
import type { ByteSource } from '@homeward/formats/chain'

const largestUnpacked = 1 << 30

export interface OpenSource extends ByteSource {
  readonly close: () => void
}

/** A file to read from at any offset; `.gz` is unpacked in memory, up to 1 GiB. */
export function fileSource(path: string): OpenSource {
  const name = basename(path)
  if (path.endsWith('.gz')) return unpacked(path, name)
  const file = openOr(path, name)
  const size = fstatSync(file).size
  return {
    name,
    size,
    close: () => closeSync(file),
    read: (offset, length) => {
      const bytes = Buffer.allocUnsafeSlow(length)
      let got = 0
      while (got < length) {
        const more = readSync(file, bytes, got, length - got, offset + got)
        if (more === 0) break
        got += more
      }
      return got === length ? bytes : bytes.subarray(0, got)
    },
  }
}

function openOr(path: string, name: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw new Problem('input-unreadable', `${name} cannot be opened for reading.`, { file: name })
  }
}

function unpacked(path: string, name: string): OpenSource {
  closeSync(openOr(path, name))
  let bytes: Uint8Array
  try {
    bytes = gunzipSync(readFileSync(path), { maxOutputLength: largestUnpacked })
  } catch {
    throw new Problem(
      'input-unreadable',
      `${name} is not a whole gzip file, or unpacks to more than 1 GiB: unpack it first.`,
      { file: name },
    )
  }
  const whole = bytes
  return {
    name,
    size: whole.length,
    close: () => undefined,
    read: (offset, length) => whole.subarray(offset, offset + length),
  }
}

/** The SHA-256 of the file as it lies on the disk, read in pieces. */
export function fileSha256(path: string): string {
  const file = openOr(path, basename(path))
  const hash = createHash('sha256')
  const piece = new Uint8Array(1 << 20)
  for (let got = readSync(file, piece); got > 0; got = readSync(file, piece)) hash.update(piece.subarray(0, got))
  closeSync(file)
  return hash.digest('hex')
}
