import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const release = synthesizeRelease({ people: 60, seed: 11 })

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
})
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const about = (name: string, wall = 'open') => ({
  name,
  kind: 'embassy',
  issuer: 'Sample Embassy',
  purpose: 'return',
  legalBasis: 'consular protection',
  wall,
  date: '2026-02-12',
})

test('a list is read, shown, confirmed and stands in the register row by row', async () => {
  const caseworker = app.as('caseworker')
  const file = release.files.find(({ list }) => list.kind === 'embassy')!
  const uploaded = await caseworker.upload(file.name, file.bytes)
  expect(uploaded.statusCode, uploaded.body).toBe(200)
  const preview = uploaded.json()
  expect(preview.counts.read).toBe(preview.counts.imported + preview.counts.aside + preview.counts.unchanged)
  expect(preview.synthetic).toBe(true)
  const confirmed = await caseworker.send('POST', `/imports/${preview.id}/confirm`, {
    list: about('Embassy list'),
    reason: 'handed over',
  })
  expect(confirmed.statusCode, confirmed.body).toBe(200)
  await app.idle()
  const list = (await caseworker.get(`/lists/${confirmed.json().list}`)).json()
  expect(list.rows).toBe(preview.counts.read)
  expect(list.versions[0].counts).toEqual(preview.counts)

  const again = (await caseworker.upload(file.name, file.bytes)).json()
  expect(again.seemsVersionOf).toBe(list.id)
  expect(again.remembered).toBe(true)
  expect(again.counts).toMatchObject({ imported: 0, unchanged: preview.counts.read, missing: 0 })
})

test('the very same file is held against the list it was taken as, also when a later list has its name', async () => {
  const caseworker = app.as('caseworker')
  const file = release.files.find(({ list }) => list.kind === 'embassy')!
  const first = (await caseworker.upload(file.name, file.bytes)).json().seemsVersionOf
  const later = synthesizeRelease({ people: 60, seed: 12 }).files.find(({ name }) => name === file.name)!
  const preview = (await caseworker.upload(later.name, later.bytes)).json()
  const confirmed = await caseworker.send('POST', `/imports/${preview.id}/confirm`, {
    list: about('A later list'),
    reason: 'handed over',
  })
  expect(confirmed.statusCode, confirmed.body).toBe(200)
  await app.idle()
  expect((await caseworker.upload(file.name, file.bytes)).json().seemsVersionOf).toBe(first)
})

test('a demonstration refuses a list that was not invented', async () => {
  const refused = await app.as('caseworker').upload('people.csv', Buffer.from('name,nationality\nReal Person,KE\n'))
  expect(refused.statusCode).toBe(409)
  expect(refused.json().detail).toContain('npm start -- --empty')
})

test("what someone uploaded is nobody else's", async () => {
  const file = release.files[1]!
  const { id } = (await app.as('caseworker').upload(file.name, file.bytes)).json()
  expect((await app.as('coordinator').get(`/imports/${id}`)).statusCode).toBe(404)
})
