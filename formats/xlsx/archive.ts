import type { Readable } from 'node:stream'
import { Problem } from '@homeward/domain'
import yauzl from 'yauzl'

/** Where a workbook's bytes are. */
export type WorkbookSource = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Buffer })

/** An open archive whose entries were judged before a byte of them was unpacked. */
export interface Archive {
  readonly has: (entry: string) => boolean
  readonly read: (entry: string) => Promise<Readable>
  readonly close: () => void
}

const largestEntry = 1_500_000_000
const suspectRatio = 120
const suspectSize = 30_000_000
const mostEntries = 5_000

/** Opens a workbook's archive. Refuses, before unpacking, what would not end well: archive bombs, encrypted entries, too many entries. */
export async function openArchive(source: WorkbookSource): Promise<Archive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    const done = (failure: Error | null, opened?: yauzl.ZipFile) => {
      if (failure === null && opened !== undefined) resolve(opened)
      else
        reject(unreadable(source, 'is no workbook: its archive cannot be opened. It may be cut off; ask for it again'))
    }
    if ('path' in source) yauzl.open(source.path, options, done)
    else yauzl.fromBuffer(source.bytes, options, done)
  })
  const entries = new Map<string, yauzl.Entry>()
  try {
    await collect(zip, source, entries)
  } catch (failure) {
    zip.close()
    throw failure
  }
  return {
    has: (entry) => entries.has(entry),
    read: (entry) =>
      new Promise((resolve, reject) => {
        const found = entries.get(entry)
        if (found === undefined) return reject(unreadable(source, 'is no workbook: a part of it is missing'))
        zip.openReadStream(found, (failure, stream) => {
          if (failure || stream === undefined)
            reject(unreadable(source, 'has a part that cannot be unpacked. Ask for it again'))
          else resolve(stream)
        })
      }),
    close: () => zip.close(),
  }
}

function collect(zip: yauzl.ZipFile, source: WorkbookSource, entries: Map<string, yauzl.Entry>): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(unreadable(source, 'is no workbook: its archive is damaged. Ask for it again')))
    zip.on('end', resolve)
    zip.on('entry', (entry: yauzl.Entry) => {
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (entry.uncompressedSize > largestEntry || (entry.uncompressedSize > suspectSize && ratio > suspectRatio)) {
        const size = Math.round(entry.uncompressedSize / 1_000_000)
        return reject(
          new Problem(
            'too-large',
            `"${source.name}" unpacks to ${size} MB, far more than a list holds. It was not opened; ask for it as CSV.`,
          ),
        )
      }
      if (entries.size >= mostEntries) {
        return reject(
          new Problem(
            'too-large',
            `"${source.name}" holds more than ${mostEntries} parts. It was not opened; ask for it as CSV.`,
          ),
        )
      }
      if ((entry.generalPurposeBitFlag & 1) !== 0) {
        return reject(unreadable(source, 'is protected by a password. Remove the password and send it again'))
      }
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

export function unreadable(source: { name: string }, rest: string): Problem {
  return new Problem('input-unreadable', `"${source.name}" ${rest}.`, { file: source.name })
}
