import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '@homeward/domain'

/** Where a list's bytes are: a file on disk, or bytes in memory with the name it was sent under. */
export type ListSource =
  | { readonly name?: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

/** What a list file is made of. */
export type ListKind = 'workbook' | 'text'

const oldOfficeFile = [0xd0, 0xcf, 0x11, 0xe0]
const otherFiles: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { start: [0x1f, 0x8b], what: 'a packed file (gzip)' },
  { start: [0x52, 0x61, 0x72, 0x21], what: 'a packed file (RAR)' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], what: 'a packed file (7z)' },
  { start: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { start: [0x4d, 0x5a], what: 'a program' },
]

/** The name of a list in messages: its file name without folders. */
export function sourceName(source: ListSource): string {
  return source.name ?? ('path' in source ? basename(source.path) : 'list')
}

/** The first bytes of a list, up to `length`. Throws `input-unreadable` when the file cannot be opened. */
export async function sampleOf(source: ListSource, length: number): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(0, length)
  try {
    const file = await open(source.path, 'r')
    try {
      const buffer = Buffer.alloc(length)
      let filled = 0
      while (filled < length) {
        const { bytesRead } = await file.read(buffer, filled, length - filled, filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    } finally {
      await file.close()
    }
  } catch {
    throw refusal(source, 'cannot be opened; check the path and that you may read it')
  }
}

/** Tells a workbook from text by the bytes, not by the file's ending. Throws `input-unreadable` in one sentence for what is no list. */
export function kindOf(source: ListSource, sample: Uint8Array): ListKind {
  if (sample.length === 0) throw refusal(source, 'is empty; ask for it again')
  if (startsWith(sample, [0x50, 0x4b])) return 'workbook'
  if (startsWith(sample, oldOfficeFile)) {
    const holds = (stream: string) => Buffer.from(sample).includes(Buffer.from(stream, 'utf16le'))
    if (holds('EncryptedPackage'))
      throw refusal(source, 'is protected by a password; remove the password and send it again')
    if (!holds('Workbook') && !holds('Book'))
      throw refusal(source, 'is protected by a password or an old Excel file; save it as .xlsx without a password')
    throw refusal(source, 'is an old Excel file (.xls); open it and save it as .xlsx or CSV')
  }
  const other = otherFiles.find(({ start }) => startsWith(sample, start))
  if (other !== undefined) throw refusal(source, `is ${other.what}, not a list; ask for it as CSV or .xlsx`)
  if (isBinary(sample)) throw refusal(source, 'is not text; ask for it as CSV or .xlsx')
  return 'text'
}

/** One sentence about a file that cannot be read. */
export function refusal(source: ListSource, rest: string): Problem {
  const file = sourceName(source)
  return new Problem('input-unreadable', `"${file}" ${rest}.`, { file })
}

function startsWith(sample: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => sample[at] === byte)
}

/** Control bytes that no text has, zeros of UTF-16 aside. */
function isBinary(sample: Uint8Array): boolean {
  let control = 0
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at]!
    if (byte === 0) zeros[at % 2]! += 1
    else if (byte < 9 || (byte > 13 && byte < 27) || byte === 28 || byte === 29) control += 1
  }
  const marked = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  const isWide = marked || Math.max(...zeros) > Math.max(sample.length / 10, Math.min(...zeros) * 5)
  return !isWide && (control > sample.length / 50 || zeros[0]! + zeros[1]! > sample.length / 100)
}
