import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { importList } from '../testing/import-list.ts'
import { syntheticFile } from '../testing/synthetic-file.ts'
import { openTestApp, type TestApp } from '../testing/test-app.ts'

let server: TestServer
let app: TestApp
let rows: string[]

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const people = [
    ['Name', 'Nationality'],
    ['Thida Aung', 'MM'],
    ['Samuel Otieno', 'KE'],
  ]
  rows = (await importList(app, syntheticFile('people', 'embassy', people), 'open')).rows
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

test('the audit of one record lists every entry of that record and no other', async () => {
  const [record, other] = rows as [string, string]
  const reason = 'said so herself'
  await app.as('caseworker').get(`/people/${record}`)
  await app.as('caseworker').get(`/people/${other}`)
  await app.as('caseworker').send('PATCH', `/rows/${record}`, { values: { age: '26' }, seen: 0, reason })
  const { entries } = (await app.as('coordinator').get(`/audit?record=${record}`)).json()
  expect(new Set(entries.map((entry: { record: string }) => entry.record))).toEqual(new Set([record]))
  expect(entries.map(({ act }: { act: string }) => act)).toEqual(['changed', 'seen', 'changed'])
  expect(entries[0]).toMatchObject({ by: 'Sample Caseworker', reason })
})

test('the steps of a long task arrive as events until its end', async () => {
  const id = await app.jobs.addOnce('link')
  const { headers, body } = await app.as('screener').get(`/jobs/${id}/events`)
  expect(headers['content-type']).toBe('text/event-stream')
  const steps = body
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => JSON.parse(event.replace(/^data: /, '')))
  expect(steps.every((step) => step.id === id && Object.keys(step).length === 6)).toBe(true)
  expect(steps.at(-1)).toMatchObject({ kind: 'link', state: 'done', share: 1 })
})

test('while the office is locked nobody reads, signed in or not; the passphrase alone opens it', async () => {
  app.office.office.lock()
  const asked = await app.as('coordinator').get('/lists')
  expect(asked.statusCode).toBe(503)
  expect((await app.as(null).get('/session')).json()).toMatchObject({ locked: true, account: null })
  const wrong = await app.as(null).send('POST', '/unlock', { passphrase: 'not the passphrase' })
  expect(wrong.statusCode).toBeGreaterThanOrEqual(400)
  expect(wrong.body).not.toContain('not the passphrase')
  await app.office.office.unlockWith(app.office.secret)
  expect((await app.as('coordinator').get('/lists')).statusCode).toBe(200)
})
