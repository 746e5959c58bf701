import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let person: string
const now = new Date('2026-11-20T03:00:00Z')
const newId = () => randomBytes(16).toString('base64url')

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
  const body = { values: { name: 'Sample Person' }, reason: 'for the test' }
  person = (await app.as('caseworker').send('POST', '/people', body)).json().person
  await app.idle()
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const begin = (more: object) => app.as('caseworker').send('POST', `/people/${person}/clocks`, { id: newId(), ...more })
const clock = async (id: string) => (await list()).clocks.find((each: { id: string }) => each.id === id)
const list = async () => (await app.as('screener').get('/clocks')).json()

test('a clock runs from its start by the rule in force then, and warns before its end', async () => {
  const state = async (start: string) => (await begin({ rule: 'th-temporary-protection', start })).json()
  const fresh = await state('2026-11-20T09:00:00+07:00')
  expect(fresh.due).toBe('2026-11-21T02:00Z')
  expect(fresh.rule.verified).toBe(false)
  expect(fresh.state).toBe('running')
  const soon = await state('2026-11-19T08:00:00Z')
  expect([soon.state, soon.warned]).toEqual(['due-soon', null])
  await app.app.watch()
  await app.app.watch()
  const watched = await clock(soon.id)
  expect([watched.warned, watched.breached]).toEqual(['2026-11-20', null])
  expect((await clock(fresh.id)).warned).toBeNull()
  const written = await app.office.office.log.history([{ kind: 'clock', id: soon.id }])
  expect(written.map(({ by, set }) => [by, Object.keys(set)]).slice(1)).toEqual([['program', ['warned']]])
  expect((await app.as('screener').get('/clocks/alerts')).json()).toEqual({ passed: 0, soon: 1 })
})

test('a limit that was passed is written down, also when more time is granted later', async () => {
  const passed = (await begin({ rule: 'th-temporary-protection', start: '2026-11-18T20:00:00Z' })).json()
  expect(passed.state).toBe('breached')
  await list()
  expect((await clock(passed.id)).breached).toBeNull()
  await app.app.watch()
  expect((await clock(passed.id)).breached).toBe('2026-11-20')
  const extend = () =>
    app.as('caseworker').send('POST', `/clocks/${passed.id}/extend`, { id: newId(), authority: 'Court, Tak' })
  const extended = (await extend()).json()
  expect([extended.due, extended.state, extended.breached]).toEqual(['2026-11-26', 'running', '2026-11-20'])
  expect((await extend()).statusCode).toBe(422)
  const stop = { at: '2026-11-20', how: 'moved to a shelter' }
  expect((await app.as('caseworker').send('POST', `/clocks/${passed.id}/stop`, stop)).json().state).toBe('stopped')
  expect((await app.as('caseworker').send('POST', `/clocks/${passed.id}/stop`, stop)).statusCode).toBe(409)
  expect((await list()).clocks.at(-1).id).toBe(passed.id)
})

test('the same start sent twice is one clock', async () => {
  const body = { id: newId(), rule: 'th-rest-before-interview', start: '2026-11-10' }
  const [first, second] = [(await begin(body)).json(), (await begin(body)).json()]
  expect(second.id).toBe(first.id)
})

test('bad starts are refused with their field', async () => {
  expect((await begin({ rule: 'th-rest-before-interview', start: '2026-12-09' })).json().where.field).toBe('start')
  expect((await begin({ rule: 'no-such-rule', start: '2026-11-20' })).json().where.field).toBe('rule')
  expect((await begin({ rule: 'tw-objection', start: '2023-11-20' })).json().where.field).toBe('rule')
  expect((await begin({ rule: 'tw-objection', start: 'yesterday' })).statusCode).toBe(422)
})

test('a team enters the holidays of a country itself', async () => {
  const calendar = { jurisdiction: 'TH', weekend: [6, 7], holidays: ['2026-12-10', '2026-12-05', '2026-12-10'] }
  await app.as('coordinator').send('PUT', '/clock-calendars', calendar)
  const { calendars } = await list()
  expect(calendars.find(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === 'TH').holidays).toEqual([
    '2026-12-05',
    '2026-12-10',
  ])
  expect((await app.as('screener').send('PUT', '/clock-calendars', calendar)).statusCode).toBe(404)
})
