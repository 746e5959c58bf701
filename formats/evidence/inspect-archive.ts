import { type EvidenceMark, Problem } from '@homeward/domain'
import yauzl from 'yauzl'

const mostEntries = 200_000
const mostRatio = 200
const mostUnpacked = 64 * 1024 ** 3

/** Reads the table of contents of an archive, such as a phone export; nothing in it is unpacked. */
export async function inspectArchive(
  bytes: Buffer,
): Promise<{ readonly marks: readonly EvidenceMark[]; readonly files: number }> {
  const zip = await openArchive(bytes)
  const marks = new Set<EvidenceMark>()
  let files = 0
  let unpacked = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(broken()))
    zip.on('end', resolve)
    zip.on('entry', (entry: yauzl.Entry) => {
      files += 1
      unpacked += entry.uncompressedSize
      if (entry.isEncrypted()) marks.add('encrypted')
      if (
        files > mostEntries ||
        unpacked > mostUnpacked ||
        (unpacked > 2 ** 28 && unpacked > bytes.length * mostRatio)
      ) {
        return reject(
          new Problem(
            'too-large',
            'The archive unpacks to far more than it is; send the files that matter on their own.',
          ),
        )
      }
      zip.readEntry()
    })
    zip.readEntry()
  })
  return { marks: [...marks], files }
}

function openArchive(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (failure, zip) => (failure ? reject(broken()) : resolve(zip!)))
  })
}

function broken(): Problem {
  return new Problem('input-unreadable', 'The archive is cut short or damaged; export it again.')
}
