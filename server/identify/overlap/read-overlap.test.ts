import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { syntheticFile } from '../../testing/synthetic-file.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let first: { id: string; rows: string[] }
let second: { id: string; rows: string[] }
let hidden: { id: string; rows: string[] }

const header = ['Name', 'Date of birth', 'Nationality', 'Passport']
const thida = ['Thida Aung', '1999-03-04', 'MM', 'MA7712345']
const samuel = ['Samuel Otieno', '1996-11-20', 'KE', 'AK0123456']
const abebe = ['Abebe Tesfaye', '1994-01-09', 'ET', 'EP5512398']
const grace = ['Grace Wanjiku', '2000-06-30', 'KE', 'AK9988776']

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  first = await importList(app, syntheticFile('first', 'police', [header, thida, samuel, abebe]), 'open')
  second = await importList(app, syntheticFile('second', 'embassy', [header, thida, samuel, grace]), 'open')
  hidden = await importList(app, syntheticFile('hidden', 'family', [header, thida, abebe]), 'protected')
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const overlap = async (role: 'coordinator' | 'screener', basis: 'accepted' | 'proposed') =>
  (await app.as(role).get(`/overlap?basis=${basis}`)).json()
const gap = async (basis: string) =>
  (await app.as('coordinator').get(`/overlap/gap?on=${first.id}&notOn=${second.id}&basis=${basis}`)).json()

test('before anyone accepted a link no two lists share a person; with proposals they share who is on both', async () => {
  expect((await overlap('coordinator', 'accepted')).matrix).toEqual([
    [3, 0, 0],
    [0, 3, 0],
    [0, 0, 2],
  ])
  expect((await overlap('coordinator', 'proposed')).matrix).toEqual([
    [3, 2, 2],
    [2, 3, 1],
    [2, 1, 2],
  ])
})

test('who is on one list and not on the other is told by nationality', async () => {
  expect(await gap('proposed')).toMatchObject({
    people: 1,
    byNationality: [
      { nationality: 'ET', on: 1, missing: 1 },
      { nationality: 'KE', on: 1, missing: 0 },
      { nationality: 'MM', on: 1, missing: 0 },
    ],
  })
  expect((await gap('accepted')).people).toBe(3)
  const pair = [first.rows[0]!, second.rows[0]!].sort().join('~')
  await app.as('caseworker').send('PUT', `/pairs/${pair}/judgement`, { decision: 'same' })
  expect((await gap('accepted')).people).toBe(2)
  expect((await overlap('coordinator', 'accepted')).matrix[0]).toEqual([3, 1, 0])
})

test('a list behind a wall is neither counted nor asked about', async () => {
  const screener = await app.as('screener').get('/overlap?basis=proposed')
  if (screener.statusCode === 200) {
    expect(screener.body).not.toContain(hidden.id)
    expect(screener.json().matrix).toHaveLength(2)
  } else expect(screener.statusCode).toBe(404)
  const asked = await app.as('screener').get(`/overlap/gap?on=${hidden.id}&notOn=${first.id}`)
  const absent = await app.as('screener').get('/overlap/gap?on=AAAAAAAAAAAAAAAAAAAAAA&notOn=BBBBBBBBBBBBBBBBBBBBBB')
  expect([asked.statusCode, asked.body]).toEqual([404, absent.body])
})
