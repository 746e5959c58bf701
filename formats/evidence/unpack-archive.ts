import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type EvidenceKind, type EvidenceMark, Problem } from '@homeward/domain'
import yauzl from 'yauzl'
import { fileKindOf } from './file-kind.ts'
import { findHiddenFormat } from './hidden-format.ts'
import { twoThings } from './two-things.ts'

/** One file in an archive, known by the hash of its bytes. */
export interface ArchivePart {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly kind: EvidenceKind
}

interface Unpacked {
  readonly parts: readonly ArchivePart[]
  readonly marks: readonly EvidenceMark[]
}

/** How far an archive is unpacked: files, bytes of all of them, and bytes of one that is kept whole. */
const mostFiles = 50_000
const mostUnpacked = 1024 ** 3
const mostRatio = 200
const largestKept = 64 * 1024 * 1024

/**
 * Unpacks an archive in memory, file by file: nothing is written anywhere. `keep` says which files are wanted whole; `hear` gets them. Throws
 * one sentence for a file that would land outside its folder, that unpacks to far more than it is, or that shares its bytes with another.
 */
export async function unpackArchive(
  bytes: Buffer,
  {
    keep,
    hear,
  }: { readonly keep: (name: string) => boolean; readonly hear: (part: ArchivePart, whole: Buffer) => void },
): Promise<Unpacked> {
  const zip = await openArchive(bytes)
  if (findHiddenFormat(Buffer.from(zip.comment)) !== null) throw twoThings()
  const parts: ArchivePart[] = []
  const marks = new Set<EvidenceMark>()
  let [files, packed, unpacked] = [0, 0, 0]
  for await (const entry of entriesOf(zip)) {
    files += 1
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    if (packed > bytes.length) throw sharedBytes()
    const isBomb = unpacked > 2 ** 26 && unpacked > bytes.length * mostRatio
    if (files > mostFiles || unpacked > mostUnpacked || isBomb) throw tooMuch()
    if (entry.fileName.endsWith('/')) continue
    if (entry.isEncrypted()) marks.add('encrypted')
    else if (entry.compressionMethod === 0 || entry.compressionMethod === 8) {
      const isKept = entry.uncompressedSize <= largestKept && keep(entry.fileName)
      const { part, whole } = await readEntry(zip, entry, isKept)
      parts.push(part)
      if (whole !== null) hear(part, whole)
    }
  }
  return { parts, marks: [...marks] }
}

async function readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  isKept: boolean,
): Promise<{ part: ArchivePart; whole: Buffer | null }> {
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  let head = Buffer.alloc(0)
  let length = 0
  try {
    for await (const piece of await openEntry(zip, entry)) {
      const data = piece as Buffer
      hash.update(data)
      length += data.length
      if (head.length < 4096) head = Buffer.concat([head, data.subarray(0, 4096 - head.length)])
      if (isKept) kept.push(data)
    }
  } catch {
    // Whatever the reader of the archive says, it says that a file in it is not whole.
    throw broken()
  }
  const part = { name: entry.fileName, sha256: hash.digest('hex'), bytes: length, kind: fileKindOf(head) }
  return { part, whole: isKept ? Buffer.concat(kept) : null }
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failure, stream) => (failure ? reject(failure) : resolve(stream!)))
  })
}

/** The entries one after the other: the next is read only when the one before was dealt with. */
async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | null>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('end', () => resolve(null))
      zip.once('error', (failure: Error) => reject(isOutside(failure) ? outside() : broken()))
      zip.readEntry()
    })
    zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
    if (entry === null) return
    yield entry
  }
}

function openArchive(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (failure, zip) => (failure ? reject(broken()) : resolve(zip!)))
  })
}

function isOutside({ message }: Error): boolean {
  return /absolute path|relative path|invalid characters in fileName/.test(message)
}

function outside(): Problem {
  return new Problem(
    'input-invalid',
    'A file in the archive names a place outside its own folder; it is made to overwrite something. Export it again.',
  )
}

function sharedBytes(): Problem {
  return new Problem(
    'too-large',
    'Files in the archive share the same bytes, so that it unpacks to far more than it is; send the files that matter on their own.',
  )
}

function tooMuch(): Problem {
  return new Problem(
    'too-large',
    'The archive unpacks to far more than it is; send the files that matter on their own.',
  )
}

function broken(): Problem {
  return new Problem('input-unreadable', 'The archive is cut short or damaged; export it again.')
}
