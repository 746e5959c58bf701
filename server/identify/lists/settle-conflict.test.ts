import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let open: { id: string; rows: string[] }
let hidden: { id: string; rows: string[] }

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const { files } = synthesizeRelease({ people: 40, seed: 5 })
  open = await importList(app, files[1]!, 'open')
  hidden = await importList(app, files[5]!, 'protected')
}, 240_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const conflictsSeenBy = async (role: 'caseworker' | 'coordinator' | 'screener') =>
  (await app.as(role).get('/conflicts')).json()

test('two people who had not seen each other both stand, until someone settles it and the other value stays in the past', async () => {
  const row = open.rows[0]!
  const { position: seen } = await conflictsSeenBy('caseworker')
  const correct = (role: 'caseworker' | 'coordinator', birth: string, at: number, reason: string) =>
    app.as(role).send('PATCH', `/rows/${row}`, { values: { birth }, seen: at, reason })
  expect((await correct('caseworker', '1991-02-03', seen, 'said so herself')).statusCode).toBe(200)
  const second = await correct('coordinator', '1991-03-02', seen, 'stands in the passport')
  expect(second.json().conflicts).toEqual([
    {
      field: 'birth',
      values: [
        { text: '1991-02-03', by: 'Sample Caseworker', at: expect.any(String), reason: 'said so herself' },
        { text: '1991-03-02', by: 'Sample Coordinator', at: expect.any(String), reason: 'stands in the passport' },
      ],
    },
  ])
  const waiting = await conflictsSeenBy('caseworker')
  expect(waiting.rows.map(({ id }: { id: string }) => id)).toEqual([row])

  // The value written last holds for now; saying it again is what settles.
  const settled = (await correct('caseworker', '1991-03-02', waiting.position, 'looked at the passport')).json()
  expect(settled.conflicts).toEqual([])
  expect(settled.values.birth).toBe('1991-03-02')
  expect(settled.corrected.map(({ reason }: { reason: string }) => reason)).toEqual([
    'said so herself',
    'stands in the passport',
    'looked at the passport',
  ])
  expect((await conflictsSeenBy('caseworker')).rows).toEqual([])
})

test('a difference behind a wall is not there for who may not see the list', async () => {
  const { position: seen } = await conflictsSeenBy('caseworker')
  for (const [role, place] of [
    ['caseworker', 'gate'],
    ['coordinator', 'river'],
  ] as const)
    await app.as(role).send('PATCH', `/rows/${hidden.rows[0]}`, { values: { place }, seen, reason: 'was told' })
  expect((await conflictsSeenBy('coordinator')).rows).toHaveLength(1)
  const screener = await app.as('screener').get('/conflicts')
  expect(screener.statusCode === 404 || screener.json().rows.length === 0).toBe(true)
})
