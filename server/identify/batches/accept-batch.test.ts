import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const reason = 'the sample is right'

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const { files } = synthesizeRelease({ people: 400, seed: 21 })
  for (const at of [0, 2, 5]) await importList(app, files[at]!, 'open')
}, 240_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const everyone = async () => (await app.as('coordinator').send('POST', '/people/search', { query: '' })).json()

/** Two links that only the batch holds. */
async function linksOf({ people }: { people: { id: string; rows: number }[] }) {
  const found: string[] = []
  for (const { id, rows } of people) {
    if (rows < 2 || found.length >= 2) continue
    const { links } = (await app.as('coordinator').get(`/people/${id}`)).json()
    for (const link of links) if (link.judgement?.batch) found.push(link.id)
  }
  return { taken: found[0]!, other: found[1]! }
}

test('a batch is accepted only after its whole random sample was judged, and undone exactly', {
  timeout: 300_000,
}, async () => {
  const coordinator = app.as('coordinator')
  const opened = await coordinator.send('POST', '/batches', { threshold: 0 })
  expect(opened.statusCode, opened.body).toBe(200)
  let batch = opened.json()
  expect(batch.sample.size).toBe(100)
  const early = await coordinator.send('POST', `/batches/${batch.id}/accept`, { reason })
  expect(early.statusCode).toBe(409)
  const sampled = new Set<string>()
  while (batch.sample.next) {
    const pair: string = batch.sample.next.id
    sampled.add(pair)
    const decision = sampled.size % 20 === 0 ? 'unsure' : 'same'
    batch = (await coordinator.send('PUT', `/batches/${batch.id}/sample/${pair}`, { decision })).json()
  }
  expect(sampled.size).toBe(100)
  expect(batch.state).toBe('ready')
  expect(batch.estimate.share).toBeCloseTo(0.95, 9)
  const before = await everyone()
  const accepted = (await coordinator.send('POST', `/batches/${batch.id}/accept`, { reason })).json()
  expect(accepted).toMatchObject({ state: 'accepted', accepted: { by: 'Sample Coordinator' } })
  const joined = await everyone()
  expect(joined.total).toBeLessThan(before.total)

  const { other, taken } = await linksOf(joined)
  const back = await coordinator.send('DELETE', `/pairs/${taken}/judgement`)
  expect(back.json(), back.body).toMatchObject({ id: taken, judgement: null })
  expect(other).not.toBe(taken)
  expect((await app.as('caseworker').send('DELETE', `/pairs/${other}/judgement`)).statusCode).not.toBe(200)
  expect((await coordinator.get(`/batches/${batch.id}`)).json()).toMatchObject({ state: 'accepted', takenBack: 1 })
  expect((await coordinator.send('POST', `/batches/${batch.id}/undo`, { reason })).json().state).toBe('undone')
  expect(await everyone()).toEqual(before)
})

test('a caseworker cannot open a batch, and a threshold that leaves fewer than a hundred pairs is refused', async () => {
  expect((await app.as('caseworker').send('POST', '/batches', { threshold: 0 })).statusCode).toBe(404)
  expect((await app.as('coordinator').send('POST', '/batches', { threshold: 10_000 })).statusCode).toBe(422)
})
