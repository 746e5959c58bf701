import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { syntheticHeader, syntheticMark } from '@homeward/formats/list'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAdmin } from './platform/database-admin.ts'
import { type Log, openLog } from './platform/log.ts'
import { startTestServer, type TestServer } from './platform/testing/test-database.ts'
import { scanColumns } from './records/testing/scan-columns.ts'
import { scanFiles } from './records/testing/scan-files.ts'
import { formsOf, stems, uniquePeople } from './records/testing/unique-people.ts'
import { openTestApp, type TestApp } from './testing/test-app.ts'

// What the test of the log proves for its own writes, proved for everything that comes in over HTTP.

const people = uniquePeople(500)
const searched = 100
const everyForm = new Map(
  stems.flatMap((stem) => [...formsOf(stem)].map(([form, bytes]) => [`${stem} as ${form}`, bytes] as const)),
)
const control = 'Positive-control-of-this-proof'

let server: TestServer
let app: TestApp
let log: Log
const answered: number[] = []

beforeAll(async () => {
  server = await startTestServer()
  log = openLog(join(server.folder, 'log', 'homeward.log'))
  app = await openTestApp(server, () => new Date(), log)
  await importPeople()
  await typeEverywhere()
  await failJobs()
  await app.close()
  log.close()
  await writeControls()
}, 300_000)
afterAll(() => server.stop())

/** A list whose file name, columns, name, issuer, purpose and reason all hold what nobody else may read. */
async function importPeople(): Promise<void> {
  const table = people.map(({ name, phone, place }) => [name, phone, place, `remark on ${name}`])
  const lines = [
    ['name', 'phone', 'place', 'other', syntheticHeader],
    ...table.map((row) => [...row, syntheticMark(row)]),
  ]
  const name = stems.join('-')
  const uploaded = await app
    .as('coordinator')
    .upload(`${name}.csv`, Buffer.from(lines.map((row) => row.join(',')).join('\n')))
  const list = { name, kind: 'ngo', issuer: name, purpose: name, legalBasis: name, wall: 'open', date: '2026-02-12' }
  const path = `/imports/${uploaded.json().id}/confirm`
  answered.push(uploaded.statusCode)
  answered.push((await app.as('coordinator').send('POST', path, { list, reason: `asked by ${name}` })).statusCode)
  await app.idle()
}

/** Searches, refused requests, corrections and permissions, each with a name in it. */
async function typeEverywhere(): Promise<void> {
  const caseworker = app.as('caseworker')
  for (const { name, phone } of people.slice(0, searched)) {
    const { statusCode, body } = await caseworker.send('POST', '/people/search', { query: name })
    answered.push(statusCode, JSON.parse(body).people.length > 0 ? 200 : 0)
    await app.as('administrator').send('POST', '/people/search', { query: name })
    await caseworker.get(`/people/${encodeURIComponent(name)}?reason=${encodeURIComponent(phone)}`)
    await app.as(null).send('POST', '/session', { email: `${name}@example.org`, password: phone, code: '000000' })
  }
  const { name } = people[0]!
  const found = (await caseworker.send('POST', '/people/search', { query: name })).json().people[0]
  const corrected = { values: { name: `${name} corrected` }, seen: 0, reason: `said by ${name}` }
  answered.push((await caseworker.send('PATCH', `/rows/${found.id}`, corrected)).statusCode)
  const given = {
    scope: 'share',
    recipient: name,
    purpose: name,
    language: 'en',
    interpreter: name,
    given: '2026-02-12',
    reason: name,
  }
  answered.push((await caseworker.send('POST', `/people/${found.id}/consents`, given)).statusCode)
  answered.push((await caseworker.send('POST', '/exports', { format: 'csv', reason: `for ${name}` })).statusCode)
  await caseworker.send('POST', `/people/${found.id}/consents`, { ...given, scope: name })
  await caseworker.upload(`${name}.xlsx`, Buffer.from(`not a workbook of ${name}`))
}

/** A job that fails with a name in the words of its failure. */
async function failJobs(): Promise<void> {
  app.jobs.handle('fails-for-the-test', async () => {
    throw new Error(`row of ${people[0]!.name} is broken`)
  })
  const failed = new Promise((resolve) => app.jobs.onChange(({ state }) => state === 'failed' && resolve(state)))
  await app.jobs.add('fails-for-the-test')
  await failed
}

/**
 * An unsealed copy in every form in every place that is searched: three of each, because the write-ahead log breaks
 * whatever meets the end of one of its pages.
 */
async function writeControls(): Promise<void> {
  const copies = [...formsOf(control).values()].flatMap((copy) => [copy, copy, copy])
  await asAdmin(app.office.admin, async (client) => {
    await client.query('create table control (word bytea)')
    for (const copy of copies) await client.query('insert into control values ($1)', [copy])
    await client.query('checkpoint')
  })
  for (const folder of places().slice(2)) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'control'), Buffer.concat(copies))
  }
}

/** Database files, write-ahead log, the database's temporary files, the program's log, sealed registers. */
const places = () =>
  ['database/base', 'database/pg_wal', 'database/base/pgsql_tmp', 'log']
    .map((each) => join(server.folder, each))
    .concat(app.office.snapshots)

test('what was typed was taken, and every search found someone', () => {
  expect(answered.filter((status) => status < 200 || status > 299)).toEqual([])
})

test('nothing that came in about 500 people in twelve scripts is in any file, in any form', () => {
  expect(scanFiles([server.folder], everyForm)).toEqual([])
})

test('nothing of it is in any column of any table', async () => {
  expect(await scanColumns(app.office.admin, everyForm)).toEqual([])
})

test('an unsealed copy is found in every form in every place', async () => {
  const forms = [...formsOf(control).keys()]
  for (const place of places()) {
    const found = new Set(scanFiles([place], formsOf(control)).map(({ form }) => form))
    expect([place, forms.filter((form) => !found.has(form))]).toEqual([place, []])
  }
  const found = await scanColumns(app.office.admin, formsOf(control))
  expect(forms.filter((form) => !found.includes(`${form} in control.word`))).toEqual([])
})
