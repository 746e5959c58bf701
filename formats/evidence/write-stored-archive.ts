import { crc32 } from 'node:zlib'

/** A file to put into an archive. Its bytes are asked for twice: once for its checksum, once to write them. */
export interface ArchiveEntry {
  readonly name: string
  readonly size: number
  readonly bytes: () => AsyncIterable<Uint8Array>
}

const large = 0xffffffff

/**
 * Writes a ZIP archive piece by piece, without compression, in the memory of one piece, of any size (ZIP64 where a field is too small). Names
 * are plain ASCII; the time stamp is fixed, so that the bytes depend on the content alone. Throws when a file has another size than was said.
 */
export async function* writeStoredArchive(entries: Iterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const check = await checksumOf(entry)
    const local = header(entry, { check, offset: null })
    directory.push(header(entry, { check, offset }))
    yield local
    yield* entry.bytes()
    offset += local.length + entry.size
  }
  const central = Buffer.concat(directory)
  yield central
  yield endOf({ count: directory.length, size: central.length, offset })
}

async function checksumOf({ size, bytes }: ArchiveEntry): Promise<number> {
  let check = 0
  let length = 0
  for await (const piece of bytes()) {
    check = crc32(piece, check)
    length += piece.length
  }
  if (length !== size) throw new Error('A file for the archive has another size than was said.')
  return check
}

/** A local header, or with an offset the same for the directory at the end. */
function header(
  { name, size }: ArchiveEntry,
  { check, offset }: { readonly check: number; readonly offset: number | null },
): Buffer {
  const isCentral = offset !== null
  const wide = [...(size >= large ? [size, size] : []), ...(isCentral && offset >= large ? [offset] : [])]
  const extra = wide.length === 0 ? Buffer.alloc(0) : wideFields(wide)
  const fixed = Buffer.alloc(isCentral ? 46 : 30)
  let at = fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0)
  if (isCentral) at = fixed.writeUInt16LE(45, at)
  at = fixed.writeUInt16LE(45, at)
  at = fixed.writeUInt16LE(0, at)
  at = fixed.writeUInt16LE(0, at)
  at = fixed.writeUInt16LE(0, at)
  at = fixed.writeUInt16LE(33, at)
  at = fixed.writeUInt32LE(check, at)
  at = fixed.writeUInt32LE(Math.min(size, large), at)
  at = fixed.writeUInt32LE(Math.min(size, large), at)
  at = fixed.writeUInt16LE(name.length, at)
  fixed.writeUInt16LE(extra.length, at)
  if (isCentral) fixed.writeUInt32LE(Math.min(offset, large), 42)
  return Buffer.concat([fixed, Buffer.from(name, 'latin1'), extra])
}

function wideFields(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(values.length * 8, 2)
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  return extra
}

function endOf({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(Math.min(size, large), 12)
  end.writeUInt32LE(Math.min(offset, large), 16)
  if (count < 0xffff && offset < large) return end
  const wide = Buffer.alloc(76)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeUInt16LE(45, 12)
  wide.writeUInt16LE(45, 14)
  wide.writeBigUInt64LE(BigInt(count), 24)
  wide.writeBigUInt64LE(BigInt(count), 32)
  wide.writeBigUInt64LE(BigInt(size), 40)
  wide.writeBigUInt64LE(BigInt(offset), 48)
  wide.writeUInt32LE(0x07064b50, 56)
  wide.writeBigUInt64LE(BigInt(offset + size), 64)
  wide.writeUInt32LE(1, 72)
  return Buffer.concat([wide, end])
}
