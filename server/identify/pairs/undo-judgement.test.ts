import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let rows: string[]

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const { files } = synthesizeRelease({ people: 25, seed: 3 })
  const lists = await Promise.all([importList(app, files[0]!, 'open'), importList(app, files[2]!, 'open')])
  rows = lists.flatMap((list) => list.rows)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

/** Everything a coordinator sees of people and pairs, to the byte. */
async function everything(): Promise<string> {
  const coordinator = app.as('coordinator')
  const people = (await coordinator.send('POST', '/people/search', { query: '' })).body
  const { next, ...review } = (await coordinator.get('/review')).json()
  return people + JSON.stringify(review)
}

/** A small generator (mulberry32), so that a failure can be repeated. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

test('after 1,000 random judgements, undone in any order, everything is as before to the byte', {
  timeout: 600_000,
}, async () => {
  const seed = 20261125
  const draw = chance(seed)
  const before = await everything()
  const said: { role: 'caseworker' | 'coordinator'; pair: string }[] = []
  for (let at = 0; at < 1000; at += 1) {
    const [a, b] = [draw(rows.length), draw(rows.length - 1)]
    const pair = [rows[a]!, rows[b < a ? b : b + 1]!].sort().join('~')
    const role = draw(2) === 0 ? 'caseworker' : 'coordinator'
    const decision = (['same', 'same', 'different', 'unsure'] as const)[draw(4)]
    const answer = await app.as(role).send('PUT', `/pairs/${pair}/judgement`, { decision })
    expect(answer.statusCode, answer.body).toBe(200)
    said.push({ role, pair })
  }
  expect(await everything(), `seed ${seed}`).not.toBe(before)
  while (said.length > 0) {
    const [{ role, pair }] = said.splice(draw(said.length), 1) as [(typeof said)[number]]
    const answer = await app.as(role).send('DELETE', `/pairs/${pair}/judgement`)
    expect(answer.statusCode, answer.body).toBe(200)
  }
  expect(await everything(), `seed ${seed}`).toBe(before)
})

test('a human "different" wins over everything said later, until it is undone', async () => {
  const pair = [rows[0]!, rows[1]!].sort().join('~')
  await app.as('caseworker').send('PUT', `/pairs/${pair}/judgement`, { decision: 'different' })
  const later = await app.as('coordinator').send('PUT', `/pairs/${pair}/judgement`, { decision: 'same' })
  expect(later.json().judgement.decision).toBe('different')
  const undone = await app.as('caseworker').send('DELETE', `/pairs/${pair}/judgement`)
  expect(undone.json().judgement.decision).toBe('same')
})
