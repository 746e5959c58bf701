import { randomBytes } from 'node:crypto'
import { inspectFile } from '@homeward/formats/evidence'
import { sampleJpeg, samplePng } from '@homeward/synthetic/evidence'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const now = new Date('2026-11-20T03:00:00Z')

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const start = (more: object) => ({
  id: randomBytes(16).toString('base64url'),
  instrument: 'triage',
  language: 'vi',
  interpreter: null,
  site: 'Mae Sot, hall 2',
  authority: null,
  bracelet: '0412',
  told: { birth: null, age: 24 },
  consent: true,
  independent: false,
  ...more,
})
const begin = async (more: object = {}): Promise<{ id: string; person: string; photo: string | null }> =>
  (await app.as('caseworker').send('POST', '/screenings', start({ register: {}, ...more }))).json()
const take = (id: string, bytes: Uint8Array = sampleJpeg()) =>
  app.as('screener').upload('IMG_Sample_Person.jpg', bytes, `/screenings/${id}/photo`)
const look = (id: string) => app.as('caseworker').get(`/screenings/${id}/photo`)
const filesKept = async () => {
  const count = sql<{ n: number }>`select count(*)::int as n from blobs`
  const { rows } = await app.office.database.within(app.office.office.organisation.id, (within) =>
    count.execute(within),
  )
  return rows[0]!.n
}

test('a photo is kept without anything beside its pixels, and found from any later interview of the person', async () => {
  const { id, person, photo } = await begin()
  expect(photo).toBeNull()
  expect((await look(id)).statusCode).toBe(404)
  expect((await take(id)).statusCode).toBe(200)
  const kept = await look(id)
  expect(kept.headers['content-disposition']).toBe('attachment; filename="photo.jpg"')
  const { marks, working } = await inspectFile(kept.rawPayload)
  expect([marks, working?.bytes.equals(kept.rawPayload)]).toEqual([[], true])
  expect((await begin({ register: undefined, person, instrument: 'full' })).photo).toBe(id)
})

test('another photo destroys the first, and the person can have it destroyed', async () => {
  const { id } = await begin()
  const before = await filesKept()
  await take(id)
  await take(id)
  expect(await filesKept()).toBe(before + 1)
  expect((await app.as('screener').send('DELETE', `/screenings/${id}/photo`)).statusCode).toBe(200)
  expect((await look(id)).statusCode).toBe(404)
  expect(await filesKept()).toBe(before)
  expect((await app.as('screener').send('DELETE', `/screenings/${id}/photo`)).statusCode).toBe(200)
})

test('a photo goes with the consent it hangs on', async () => {
  const { id, person } = await begin()
  const before = await filesKept()
  await take(id)
  const { consents } = (await app.as('caseworker').get(`/people/${person}`)).json()
  const path = `/people/${person}/consents/${consents[0].id}`
  expect((await app.as('caseworker').send('DELETE', path, { reason: 'they asked' })).statusCode).toBe(200)
  expect((await look(id)).statusCode).toBe(404)
  expect(await filesKept()).toBe(before)
  expect((await take(id)).statusCode).toBe(409)
})

test('a photo goes with the person who is erased', async () => {
  const { id, person } = await begin()
  const before = await filesKept()
  await take(id)
  const erased = await app.as('coordinator').send('POST', `/people/${person}/erase`, { reason: 'they asked' })
  expect(erased.statusCode, erased.body).toBe(200)
  expect(await filesKept()).toBe(before)
})

test('no photo is taken of someone who may be a child', async () => {
  const { id } = await begin({ told: { birth: null, age: 16 } })
  expect((await take(id)).json().detail).toContain('child protection')
})

test.each([
  ['nothing', Buffer.alloc(0), 400],
  ['a picture of another kind', samplePng(), 400],
  ['half a photo', sampleJpeg().subarray(0, 300), 400],
  ['a photo that is also an archive', sampleJpeg({ after: Buffer.from('PK\u0003\u0004 and more') }), 422],
  ['more than a megabyte', Buffer.concat([sampleJpeg(), Buffer.alloc(1_000_001)]), 413],
  ['a photo that claims to be enormous', claiming(30_000), 413],
])('%s is refused, and nothing is kept', async (_, bytes, status) => {
  const { id } = await begin()
  const before = await filesKept()
  const refused = await take(id, bytes)
  expect(refused.statusCode, refused.body).toBe(status)
  expect(refused.body).not.toContain('Sample')
  expect(await filesKept()).toBe(before)
})

/** A photo whose frame says that it is `side` pixels high. */
function claiming(side: number): Buffer {
  const bytes = Buffer.from(sampleJpeg())
  bytes.writeUInt16BE(side, bytes.indexOf(Buffer.from([0xff, 0xc0])) + 5)
  return bytes
}
