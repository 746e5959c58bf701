import { randomBytes } from 'node:crypto'
import type { Role } from '@homeward/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const now = new Date('2026-11-20T03:00:00Z')
const newId = () => randomBytes(16).toString('base64url')

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const begin = async (more: object) => {
  const body = {
    id: newId(),
    register: {},
    instrument: 'triage',
    language: 'my',
    interpreter: null,
    site: 'Mae Sot, hall 2',
    authority: null,
    bracelet: null,
    told: { birth: null, age: null },
    consent: true,
    independent: false,
    ...more,
  }
  const answer = await app.as('caseworker').send('POST', '/screenings', body)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json() as { id: string; person: string; stop: string | null }
}
const doubt = (id: string) =>
  app.as('screener').send('POST', `/screenings/${id}/answers`, {
    id: newId(),
    question: 'age_under_18',
    value: 'unsure',
    words: null,
  })
const step = (person: string, more: object = {}, as: Role = 'screener') =>
  app.as(as).send('POST', `/people/${person}/child-review/steps`, {
    id: newId(),
    step: 'child-protection-called',
    who: 'provincial shelter for children',
    words: '',
    ...more,
  })
const review = async (person: string) => (await app.as('coordinator').get(`/people/${person}/child-review`)).json()

test('a doubt about an age opens the review, and each step stays with who took it', async () => {
  const { id, person } = await begin({})
  expect((await step(person)).statusCode).toBe(409)
  expect((await doubt(id)).json().stop).toBe('child')
  expect((await review(person)).open[0]).toBe('child-protection-called')
  const once = { id: newId() }
  await step(person, once)
  await step(person, once)
  const later = await step(person, { step: 'guardian-appointed', words: 'until the hearing' }, 'caseworker')
  const { steps, open, possibleChild } = later.json()
  expect(possibleChild).toBe(true)
  expect(steps.map((each: { step: string; words: string | null }) => [each.step, each.words])).toEqual([
    ['child-protection-called', null],
    ['guardian-appointed', 'until the hearing'],
  ])
  expect(open).not.toContain('guardian-appointed')
  expect((await app.as('caseworker').get(`/people/${person}/status`)).json().possibleChild).toBe(true)
})

test('no path leads from a possible child to an adult’s questions', async () => {
  const { id, person } = await begin({})
  await doubt(id)
  await step(person, { step: 'handed-to-child-protection' })
  const full = await begin({ register: undefined, person, instrument: 'full', told: { birth: null, age: 25 } })
  expect(full.stop).toBe('child')
  const counsel = await app.as('caseworker').send('POST', `/screenings/${full.id}/counsel`, {
    id: newId(),
    rights: { silence: true, lawyer: true, language: 'my', at: '2026-11-20' },
    interviewer: { arrested: false, prosecutes: false },
  })
  expect([counsel.statusCode, counsel.json().detail]).toEqual([409, expect.stringContaining('under 18')])
})

test('a step needs someone who took it, and nobody else is told of it', async () => {
  const { id, person } = await begin({})
  await doubt(id)
  expect((await step(person, { who: ' ' })).statusCode).toBe(422)
  expect((await step(person, { step: 'sent-home' })).statusCode).toBe(422)
  const nobody = await app.as('investigator').get(`/people/${person}/child-review`)
  const nowhere = await app.as('investigator').get(`/people/${newId()}/child-review`)
  expect([nobody.statusCode, nobody.body]).toEqual([404, nowhere.body])
  expect((await step(person, {}, 'consular-officer')).statusCode).toBe(404)
})

test('what was done for a child is erased with them', async () => {
  const { id, person } = await begin({})
  await doubt(id)
  await step(person)
  const held = () => [...app.office.office.register().all('child-step')].length
  const before = held()
  await app.as('coordinator').send('POST', `/people/${person}/erase`, { reason: 'they asked' })
  expect(held()).toBe(before - 1)
})
