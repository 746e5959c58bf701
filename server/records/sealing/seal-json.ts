import type { Json } from '@homeward/domain'
import { openBytes, type SealPlace, sealBytes } from './seal-bytes.ts'

/** Sealed text is padded with blanks to a multiple of this, so that its size does not tell a short name from a long one. */
const bucket = 64

export function sealJson(key: Buffer, value: Json, place: SealPlace): Buffer {
  const text = Buffer.from(JSON.stringify(value))
  const padded = Buffer.alloc(Math.ceil(text.length / bucket) * bucket, ' ')
  text.copy(padded)
  return sealBytes(key, padded, place)
}

export function openJson(key: Buffer, sealed: Uint8Array, place: SealPlace): Json {
  return JSON.parse(openBytes(key, sealed, place).toString('utf8')) as Json
}
