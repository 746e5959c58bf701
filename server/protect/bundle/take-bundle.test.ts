import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EvidenceManifest } from '@homeward/domain'
import { sampleArchive, sampleJpeg, samplePdf } from '@homeward/synthetic/evidence'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { verifyBundle } from './verify-bundle.ts'

let server: TestServer
let app: TestApp
let matter: string
const reason = 'for the test'
const lawyer = () => app.as('lawyer')
const chat = Buffer.from(
  JSON.stringify({
    messages: [
      { id: 1, date: '2025-01-12T21:03:11', from: 'Leader', text: 'QUOTA 100', outgoing: false },
      { id: 2, date: '2025-01-12T21:05:00', from: 'Me', text: 'yes', outgoing: true, photo: 'photos/board.jpg' },
    ],
  }),
)
const phone = sampleArchive([
  ['result.json', chat],
  ['photos/board.jpg', sampleJpeg()],
  ['photos/two-things.jpg', sampleJpeg({ after: samplePdf() })],
])
const recording = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(3000, 1)])

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const opened = await lawyer().send('POST', '/matters', {
    names: ['Sample Person'],
    reference: 'B-1',
    jurisdiction: 'MY',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason,
  })
  matter = opened.json().id
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const upload = (path: string, bytes: Uint8Array) => lawyer().upload('file', bytes, `/matters/${matter}${path}`)

describe('a phone export', () => {
  test('is taken in whole and read as messages with their side, files by hash, nothing of it kept beside', async () => {
    const taken = await upload('/evidence', phone)
    expect(taken.statusCode, taken.body).toBe(200)
    const { id, item } = taken.json()
    expect([item.kind, item.holds]).toEqual(['archive', { count: 3, from: '2025-01-12', to: '2025-01-12' }])
    const path = `/matters/${matter}/evidence/${id}`
    const contents = (await lawyer().get(`${path}/contents`)).json()
    expect(contents).toMatchObject({ messageCount: 2, partCount: 3 })
    expect(contents.messages.map(({ side, text }: { side: string; text: string }) => [side, text])).toEqual([
      ['received', 'QUOTA 100'],
      ['sent', 'yes'],
    ])
    const photo = contents.messages[1].attachment.sha256
    const part = await lawyer().get(`${path}/parts/${photo}`)
    expect(part.rawPayload.includes('Exif')).toBe(false)
    expect(part.headers['content-disposition']).toContain('attachment')
    const polyglot = contents.parts[2].sha256
    expect((await lawyer().get(`${path}/parts/${polyglot}`)).json().detail).toContain('two kinds of file at once')
    expect((await lawyer().get(`${path}/parts/${'0'.repeat(64)}`)).statusCode).toBe(404)
    for (const role of ['caseworker', 'coordinator'] as const) {
      expect((await app.as(role).get(`${path}/contents`)).statusCode).toBe(404)
    }
    const [shown] = (await lawyer().get(`/matters/${matter}`)).json().evidence
    expect(shown.custody.map(({ note }: { note: string | null }) => note)).toContain('its messages and list of files')
    expect(shown.custodyWhole).toBe(true)
  }, 120_000)

  test('that would land outside its folder is refused, and nothing of it stays', async () => {
    const refused = await upload('/evidence', sampleArchive([['../outside', Buffer.from('x')]]))
    expect(refused.json().detail).toContain('outside its own folder')
    expect((await lawyer().get(`/matters/${matter}`)).json().evidence).toHaveLength(1)
  }, 60_000)
})

describe('a bundle made at the desk', () => {
  test('verifies like one from the command line, until a file is changed, missing or added', async () => {
    await upload('/evidence', sampleJpeg())
    const answered = await lawyer().get(`/matters/${matter}/bundle`)
    expect(answered.statusCode, answered.body.slice(0, 200)).toBe(200)
    const folder = await mkdtemp(join(tmpdir(), 'homeward-bundle-'))
    try {
      await unpack(answered.rawPayload, folder)
      const manifest = EvidenceManifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
      const failures = async () => (await verifyBundle(folder, manifest)).failed
      expect(manifest.items).toHaveLength(2)
      expect(await failures()).toEqual([])
      const original = join(folder, 'originals', manifest.items[0]!.sha256)
      const bytes = await readFile(original)
      bytes[9]! ^= 1
      await writeFile(original, bytes)
      expect(await failures()).toMatchObject([expect.stringContaining('altered')])
      await rm(original)
      expect(await failures()).toMatchObject([expect.stringContaining('missing')])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    const shown = (await lawyer().get(`/matters/${matter}`)).json().evidence
    for (const { custody, custodyWhole } of shown) expect([custody.at(-1).act, custodyWhole]).toEqual(['packed', true])
  }, 60_000)
})

describe('the sound of a statement', () => {
  test('is sealed, played by the team alone, and gone when it is dropped', async () => {
    const kept = await upload('/statement/audio', recording)
    expect(kept.statusCode, kept.body).toBe(200)
    expect(kept.json()).toMatchObject({ audio: { bytes: recording.length }, statement: null })
    const played = await lawyer().get(`/matters/${matter}/statement/audio`)
    expect(played.headers['content-type']).toBe('audio/ogg')
    expect(played.rawPayload).toEqual(recording)
    for (const role of ['caseworker', 'coordinator'] as const) {
      expect((await app.as(role).get(`/matters/${matter}/statement/audio`)).statusCode).toBe(404)
    }
    const register = app.office.office.register()
    const [record] = [...register.all('statement')].filter(({ fields }) => fields['matter'] === matter)
    const { pieces } = record!.fields['audio'] as { pieces: string[] }
    const dropped = await lawyer().send('DELETE', `/matters/${matter}/statement/audio`, { reason })
    expect(dropped.json().audio).toBeNull()
    for (const piece of pieces) expect(await app.office.office.blobs.open(piece)).toBeUndefined()
    expect((await lawyer().get(`/matters/${matter}/statement/audio`)).statusCode).toBe(404)
  }, 60_000)

  test('that is no sound is refused', async () => {
    const refused = await upload('/statement/audio', samplePdf())
    expect(refused.json()).toMatchObject({ where: { field: 'file' } })
  }, 60_000)
})

async function unpack(bytes: Buffer, folder: string): Promise<void> {
  const zip = await yauzl.fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    const path = join(folder, entry.fileName)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.concat(pieces))
  }
}
