import { createHash } from 'node:crypto'
import { sampleArchive, sampleJpeg, samplePdf } from '@homeward/synthetic/evidence'
import { describe, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { inspectFile, readContents, readPart, writeStoredArchive } from './index.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const json = (value: unknown) => Buffer.from(JSON.stringify(value))

const telegram = {
  personal_information: { user_id: 7 },
  chats: {
    list: [
      {
        name: 'Team 4',
        messages: [
          { id: 1, type: 'message', date: '2025-01-12T21:03:11', from: 'Leader', from_id: 'user9', text: 'QUOTA 100' },
          {
            id: 2,
            type: 'message',
            date: '2025-01-12T21:04:00',
            from: 'Me',
            from_id: 'user7',
            text: ['yes ', { type: 'bold', text: 'sir' }],
            photo: 'photos/board.jpg',
          },
        ],
      },
    ],
  },
}

describe('a phone export', () => {
  const archive = sampleArchive([
    ['result.json', json(telegram)],
    ['photos/board.jpg', sampleJpeg()],
  ])

  test('is read as messages with their time and side, and its files are known by hash', async () => {
    const { parts, messages } = await readContents(archive)
    expect(parts.map(({ name, kind }) => [name, kind])).toEqual([
      ['result.json', 'text'],
      ['photos/board.jpg', 'jpeg'],
    ])
    expect(messages).toEqual([
      {
        at: '2025-01-12T21:03:11',
        side: 'received',
        sender: 'Leader',
        text: 'QUOTA 100',
        chat: 'Team 4',
        attachment: null,
      },
      {
        at: '2025-01-12T21:04:00',
        side: 'sent',
        sender: 'Me',
        text: 'yes sir',
        chat: 'Team 4',
        attachment: { name: 'photos/board.jpg', sha256: sha256(sampleJpeg()) },
      },
    ])
    const { kind, holds } = await inspectFile(archive)
    expect([kind, holds]).toEqual(['archive', { count: 2, from: '2025-01-12', to: '2025-01-12' }])
  })

  test('gives out one file by its hash', async () => {
    const { whole } = await readPart(archive, sha256(sampleJpeg()))
    expect(whole).toEqual(sampleJpeg())
    await expect(readPart(archive, sha256(Buffer.from('other')))).rejects.toThrow('no such file')
  })
})

describe('a chat export of another program', () => {
  test('has its broken letters put right and its side told where it is said', async () => {
    const mangled = Buffer.from('မင်္ဂလာပါ', 'utf8').toString('latin1')
    const { messages } = await readContents(
      json({ messages: [{ sender_name: 'A', timestamp_ms: 1736715791000, content: mangled }] }),
    )
    expect(messages).toMatchObject([{ at: '2025-01-12T21:03:11Z', text: 'မင်္ဂလာပါ', side: 'unknown' }])
    const plain = await readContents(
      json([{ timestamp: 1736715791, body: 'hello', fromMe: true }, { body: 'no time' }]),
    )
    expect(plain.messages).toMatchObject([{ side: 'sent', text: 'hello' }])
  })
})

describe('an archive that is made to harm is refused in one sentence', () => {
  const refused = async (archive: Buffer) =>
    inspectFile(archive).then(
      () => 'taken',
      (failure: Error) => failure.message,
    )

  test('a file that would land outside', async () => {
    expect(await refused(sampleArchive([['../../etc/passwd', json({})]]))).toContain('outside its own folder')
    expect(await refused(sampleArchive([['/etc/passwd', json({})]]))).toContain('outside its own folder')
  })

  test('one that unpacks to far more than it is', async () => {
    expect(await refused(sampleArchive([['zeros', Buffer.alloc(80 * 1024 * 1024)]]))).toContain('far more than it is')
  })

  test('one whose files share their bytes', async () => {
    const text = Buffer.from('x'.repeat(5000))
    expect(
      await refused(
        sampleArchive(
          [
            ['a', text],
            ['b', text],
          ],
          { shared: true },
        ),
      ),
    ).toContain('share the same bytes')
  })

  test('one that lies about a size, is cut short, or carries a page in its comment', async () => {
    const archive = sampleArchive([['a.txt', Buffer.from('some words that are long enough')]])
    const lying = Buffer.from(archive)
    lying.writeUInt32LE(5, archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24)
    expect(await refused(lying)).toContain('cut short or damaged')
    expect(await refused(archive.subarray(0, archive.length - 4))).toContain('cut short or damaged')
    expect(await refused(sampleArchive([['a', json({})]], { comment: '<script>' }))).toContain('two kinds of file')
  })

  test('a document in front of it, or a polyglot picture inside it, taken out', async () => {
    const polyglot = sampleJpeg({ after: samplePdf() })
    const archive = sampleArchive([['x.jpg', polyglot]])
    const { whole } = await readPart(archive, sha256(polyglot))
    await expect(inspectFile(whole)).rejects.toThrow('two kinds of file at once')
    await expect(inspectFile(Buffer.concat([samplePdf(), archive]))).rejects.toThrow('another kind of file at once')
  })
})

describe('an archive that is written piece by piece', () => {
  test('is read by another reader byte for byte, and a wrong size stops it', async () => {
    const files: readonly [string, Buffer][] = [
      ['manifest.json', json({ a: 1 })],
      ['originals/aa', Buffer.alloc(300_000, 7)],
    ]
    const entry = ([name, whole]: readonly [string, Buffer], size = whole.length) => ({
      name,
      size,
      bytes: async function* () {
        for (let at = 0; at < whole.length; at += 100_000) yield whole.subarray(at, at + 100_000)
      },
    })
    const pieces: Uint8Array[] = []
    for await (const piece of writeStoredArchive(files.map((file) => entry(file)))) pieces.push(piece)
    const found = await unzip(Buffer.concat(pieces))
    expect([...found.keys()]).toEqual(files.map(([name]) => name))
    for (const [name, whole] of files) expect(found.get(name)!.equals(whole)).toBe(true)
    const wrong = async () => {
      for await (const _ of writeStoredArchive([entry(files[0]!, 3)])) expect.unreachable()
    }
    await expect(wrong()).rejects.toThrow('another size')
  })
})

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const zip = await yauzl.fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    files.set(entry.fileName, Buffer.concat(pieces))
  }
  return files
}
