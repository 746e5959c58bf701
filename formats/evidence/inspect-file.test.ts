import { sampleBomb, sampleJpeg, samplePdf, samplePng } from '@homeward/synthetic/evidence'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspectFile } from './index.ts'

const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40), Buffer.from('PK\u0005\u0006')])

describe('a working copy says nothing beside its pixels', () => {
  test('a photograph loses its camera, its place and its comment, and keeps how it stands', async () => {
    const original = sampleJpeg()
    const { kind, marks, working } = await inspectFile(original)
    expect(kind).toBe('jpeg')
    expect(marks).toEqual(['had-metadata', 'had-place'])
    expect(working).toMatchObject({ removed: ['Exif', 'comment'], turn: 90, size: { width: 8, height: 8 } })
    expect(working!.bytes.includes('SYNTHETIC')).toBe(false)
    expect(working!.bytes.includes('Exif')).toBe(false)
    expect((await inspectFile(working!.bytes)).working!.bytes).toEqual(working!.bytes)
    expect((await inspectFile(working!.bytes)).marks).toEqual([])
  })

  test('a picture loses its texts and what follows its end', async () => {
    const { kind, marks, working } = await inspectFile(samplePng({ after: Buffer.from('left over') }))
    expect(kind).toBe('png')
    expect(marks).toEqual(['had-metadata', 'had-trailing-bytes'])
    expect(working!.removed).toEqual(['tEXt', 'after-end'])
    expect(working!.bytes.includes('SYNTHETIC')).toBe(false)
  })

  test('a picture that is cut short is not copied', async () => {
    await expect(inspectFile(sampleJpeg().subarray(0, 300))).rejects.toThrow('not a whole JPEG')
    await expect(inspectFile(samplePng().subarray(0, 60))).rejects.toThrow('not a whole PNG')
  })
})

describe('a file that is two things at once is refused in one sentence', () => {
  const cases: readonly [string, Buffer][] = [
    ['a photograph with an archive behind it', sampleJpeg({ after: zip })],
    ['a picture with a page in its texts', samplePng({ text: '<script>alert(1)</script>' })],
    ['a picture with a document behind it', samplePng({ after: samplePdf() })],
    ['a document with an archive behind it', Buffer.concat([samplePdf(), zip])],
    ['a document that begins as something else', Buffer.concat([Buffer.from('\0junk'), samplePdf()])],
  ]
  test.each(cases)('%s', async (_, bytes) => {
    await expect(inspectFile(bytes)).rejects.toThrow(/at once/)
  })
})

describe('documents are looked through and never opened', () => {
  test('a plain one has its pages counted', async () => {
    expect(await inspectFile(samplePdf())).toMatchObject({ kind: 'pdf', marks: [], holds: { count: 1 }, working: null })
  })

  test('one that would run a script is marked', async () => {
    const { marks } = await inspectFile(
      samplePdf({ action: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
    )
    expect(marks).toEqual(['active-content'])
  })

  test('one that unpacks to a thousand times its size is refused', async () => {
    await expect(inspectFile(sampleBomb(160 * 1024 * 1024))).rejects.toThrow('exhaust a viewer')
  })
})

test('a picture that claims more pixels than any camera takes is refused', async () => {
  const png = samplePng()
  png.writeUInt32BE(100_000, 16)
  await expect(inspectFile(png)).rejects.toThrow()
  const jpeg = sampleJpeg()
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(65_000, frame + 5)
  jpeg.writeUInt16BE(65_000, frame + 7)
  await expect(inspectFile(jpeg)).rejects.toThrow('exhaust a viewer')
})

test('a chat export gives its number of messages and its days, and nothing that was said', async () => {
  const telegram = {
    name: 'SYNTHETIC chat',
    messages: [
      { date: '2025-03-02T10:00:00', text: 'come' },
      { date: '2025-01-09T08:00:00', text: 'work' },
    ],
  }
  const found = await inspectFile(Buffer.from(JSON.stringify(telegram)))
  expect(found).toMatchObject({ kind: 'chat', holds: { count: 2, from: '2025-01-09', to: '2025-03-02' } })
  const messenger = { messages: [{ timestamp_ms: Date.UTC(2025, 5, 1) }] }
  expect((await inspectFile(Buffer.from(JSON.stringify(messenger)))).holds.from).toBe('2025-06-01')
  expect((await inspectFile(Buffer.from('{"a":1}'))).kind).toBe('json')
})

const seed = 20_261_125
test(`whatever is changed in a file, it is read, copied or refused, and the reader stands (seed ${seed})`, async () => {
  const samples = [sampleJpeg(), samplePng(), samplePdf(), zip]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(900), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (sample, changes) => {
        const bytes = Buffer.from(sample)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        await inspectFile(bytes).catch((failure: Error) => {
          expect(failure.name).toBe('Problem')
        })
      },
    ),
    { seed, numRuns: 1500 },
  )
})
