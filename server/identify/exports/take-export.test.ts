import { readList } from '@homeward/formats/list'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { syntheticFile } from '../../testing/synthetic-file.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const reason = 'asked for by the ministry'

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const header = ['Name', 'Date of birth', 'Nationality']
  const rows = [
    ['=HYPERLINK("http://example.invalid";"Thida")', '1999-03-04', 'MM'],
    ['@SUM(1+1) Otieno', '1996-11-20', 'KE'],
    ['+2 Wanjiku', '2000-06-30', 'KE'],
    ['Abebe Tesfaye', '1994-01-09', 'ET'],
  ]
  await importList(app, syntheticFile('people', 'embassy', [header, ...rows]), 'open')
}, 180_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

/** Asked for by a caseworker, approved by the coordinator, taken by who asked. */
async function taken(format: 'csv' | 'xlsx') {
  const caseworker = app.as('caseworker')
  const asked = await caseworker.send('POST', '/exports', { query: '', nationality: 'KE', format, reason })
  expect(asked.statusCode, asked.body).toBe(200)
  const { id } = asked.json()
  const approve = (role: 'caseworker' | 'coordinator') =>
    app.as(role).send('POST', `/exports/${id}/approve`, { reason: 'seen' })
  expect((await approve('caseworker')).statusCode).not.toBe(200)
  expect((await caseworker.get(`/exports/${id}/file`)).statusCode).toBe(409)
  expect((await approve('coordinator')).statusCode).toBe(200)
  expect((await app.as('coordinator').get(`/exports/${id}/file`)).statusCode).toBe(409)
  const file = await caseworker.get(`/exports/${id}/file`)
  expect(file.statusCode, file.body).toBe(200)
  expect((await caseworker.get(`/exports/${id}/file`)).statusCode, 'a second time').toBe(409)
  return { id, bytes: file.rawPayload, name: String(file.headers['content-disposition']) }
}

for (const format of ['csv', 'xlsx'] as const) {
  test(`a ${format} that is opened again holds who took it on every line, and nothing that a spreadsheet would run`, async () => {
    const { id, bytes, name } = await taken(format)
    expect(name).toContain(`SYNTHETIC-export-${id.slice(0, 8)}.${format}`)
    const reading = await readList({ name: `export.${format}`, bytes })
    const rows: (readonly string[])[] = []
    for await (const { raw } of reading.rows) rows.push(raw)
    expect(rows).toHaveLength(2)
    const names = rows.map((cells) => cells[reading.headers.indexOf('names')])
    expect(names.sort()).toEqual(["'+2 Wanjiku", "'@SUM(1+1) Otieno"])
    for (const cells of rows)
      expect(cells.at(-1)).toMatch(
        new RegExp(`^SYNTHETIC\\. Taken by Sample Caseworker on \\d{4}-\\d\\d-\\d\\d, export ${id}$`),
      )
  })
}

test('what was taken out, by whom and why, stands in the audit', async () => {
  const { id } = await taken('csv')
  const { entries } = (await app.as('coordinator').get(`/audit?record=${id}`)).json()
  expect(entries.map(({ act }: { act: string }) => act)).toEqual(['exported', 'changed', 'changed', 'changed'])
  expect(entries[0]).toMatchObject({ by: 'Sample Caseworker', reason })
})
