import type { ByteSource } from './byte-source.ts'

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array, name = 'blocks.dat'): ByteSource {
  return { name, size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}
