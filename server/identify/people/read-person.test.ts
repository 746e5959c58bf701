import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { mostPerHour } from './reading-limit.ts'

let server: TestServer
let app: TestApp
let open: readonly string[]
let guarded: readonly string[]
const reason = 'asked by the person'

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const { files } = synthesizeRelease({ people: 150, seed: 9 })
  open = (await importList(app, files[5]!, 'open')).rows
  guarded = (await importList(app, files[4]!, 'protected')).rows
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const consent = {
  scope: 'share',
  recipient: 'Sample Embassy',
  purpose: 'return',
  language: 'en',
  interpreter: null,
  given: '2026-02-12',
  reason,
}
const seenByConsul = async (person: string) => (await app.as('consular-officer').get(`/people/${person}`)).statusCode

test('a consular officer sees someone only while they agree to that authority', async () => {
  const person = open[0]!
  expect(await seenByConsul(person)).toBe(404)
  const other = { ...consent, recipient: 'Embassy of Elsewhere' }
  await app.as('caseworker').send('POST', `/people/${person}/consents`, other)
  expect(await seenByConsul(person)).toBe(404)
  const given = (await app.as('caseworker').send('POST', `/people/${person}/consents`, consent)).json()
  expect(await seenByConsul(person)).toBe(200)
  await app.as('caseworker').send('DELETE', `/people/${person}/consents/${given.id}`, { reason })
  expect(await seenByConsul(person)).toBe(404)
})

test('once asylum is marked no consulate sees the person, also by a row the consulate may not see', async () => {
  const [person, hidden] = [open[1]!, guarded[0]!]
  await app.as('caseworker').send('POST', `/people/${person}/consents`, consent)
  expect(await seenByConsul(person)).toBe(200)
  await app.as('caseworker').send('PUT', `/people/${hidden}/asylum`, { asylum: true, reason })
  const pair = [person, hidden].sort().join('~')
  await app.as('caseworker').send('PUT', `/pairs/${pair}/judgement`, { decision: 'same' })
  expect(await seenByConsul(person)).toBe(404)
  await app.as('caseworker').send('DELETE', `/pairs/${pair}/judgement`)
  expect(await seenByConsul(person)).toBe(200)
})

test('a screener finds no trace of a link to a protected list', async () => {
  const [person, hidden] = [open[2]!, guarded[1]!]
  const before = (await app.as('screener').get(`/people/${person}`)).json()
  await app.as('caseworker').send('PUT', `/pairs/${[person, hidden].sort().join('~')}/judgement`, { decision: 'same' })
  expect((await app.as('caseworker').get(`/people/${person}`)).json().rows).toHaveLength(2)
  const { readers, position, ...after } = (await app.as('screener').get(`/people/${person}`)).json()
  const { readers: _, position: __, ...first } = before
  expect(after).toEqual(first)
})

test('a value is corrected and the old one stays', async () => {
  const row = open[3]!
  const body = { values: { name: 'Corrected Name' }, seen: 0, reason }
  const corrected = (await app.as('caseworker').send('PATCH', `/rows/${row}`, body)).json()
  expect(corrected.values.name).toBe('Corrected Name')
  expect(corrected.corrected).toMatchObject([{ field: 'name', by: 'Sample Caseworker' }])
  const found = (await app.as('caseworker').send('POST', '/people/search', { query: 'corrected na' })).json()
  expect(found.people[0].id).toBe(row)
  expect(found.total).toBeNull()
})

test('who opened a person is written in their file', async () => {
  await app.as('lawyer').get(`/people/${open[4]!}`)
  const { readers } = (await app.as('caseworker').get(`/people/${open[4]!}`)).json()
  expect(readers.map((reader: { by: string }) => reader.by)).toContain('Sample Lawyer')
})

test('someone registered by hand is found', async () => {
  const values = { name: 'Zebulon Handwritten', nationality: 'KE' }
  const { person } = (await app.as('screener').send('POST', '/people', { values, reason })).json()
  expect((await app.as('screener').get(`/people/${person}`)).json().line.names).toEqual(['Zebulon Handwritten'])
  await app.idle()
})

test('an erased person is gone for everyone, and so is the file they stood in', async () => {
  const person = open[5]!
  const { office } = app.office
  const versions = () => [...office.register().all('list-version')].map(({ fields }) => fields)
  const filesLeft = async () => {
    const opened = await Promise.all(versions().map(({ blob }) => office.blobs.open(blob as string)))
    return opened.filter((bytes) => bytes !== undefined).length
  }
  expect([versions().length, await filesLeft()]).toEqual([2, 2])
  expect((await app.as('caseworker').send('POST', `/people/${person}/erase`, { reason })).statusCode).toBe(404)
  expect((await app.as('coordinator').send('POST', `/people/${person}/erase`, { reason })).statusCode).toBe(200)
  expect((await app.as('coordinator').get(`/people/${person}`)).statusCode).toBe(404)
  expect([versions().length, await filesLeft()]).toEqual([2, 1])
  expect(versions().every(({ hash }) => /^[0-9a-f]{64}$/.test(hash as string))).toBe(true)
})

test('an export leaves only after a second person agreed, once, and says who took it', async () => {
  const asked = (await app.as('caseworker').send('POST', '/exports', { format: 'csv', reason })).json()
  const file = `/exports/${asked.id}/file`
  expect((await app.as('caseworker').get(file)).statusCode).toBe(409)
  expect((await app.as('caseworker').send('POST', `/exports/${asked.id}/approve`, { reason })).statusCode).toBe(404)
  expect((await app.as('coordinator').send('POST', `/exports/${asked.id}/approve`, { reason })).statusCode).toBe(200)
  const taken = await app.as('caseworker').get(file)
  expect(taken.body).toContain('SYNTHETIC. Taken by Sample Caseworker')
  expect(taken.headers['content-disposition']).toContain('SYNTHETIC')
  expect((await app.as('caseworker').get(file)).statusCode).toBe(409)
})

test('fewer than three characters are no search, except for a number or two Chinese characters', async () => {
  const ask = async (query: string) => (await app.as('lawyer').send('POST', '/people/search', { query })).statusCode
  expect([await ask('ab'), await ask(''), await ask('7'), await ask('王伟')]).toEqual([422, 422, 200, 200])
})

test('the sixty-first person within an hour needs a reason, and the coordinator is told', async () => {
  const screener = app.as('screener')
  let last = 200
  let count = 0
  for (const person of open.slice(6)) {
    last = (await screener.get(`/people/${person}`)).statusCode
    if (last !== 200) break
    count += 1
  }
  expect(last).toBe(428)
  expect(count).toBeLessThanOrEqual(mostPerHour)
  expect((await screener.send('POST', '/reading-reason', { reason })).statusCode).toBe(200)
  expect((await screener.get(`/people/${open.at(-1)!}`)).statusCode).toBe(200)
  const { alerts } = (await app.as('coordinator').get('/alerts')).json()
  expect(alerts[0]).toMatchObject({ kind: 'many-people-read', by: 'Sample Screener' })
})
