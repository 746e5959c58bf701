import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAdmin } from '../platform/database-admin.ts'
import { openJobs } from '../platform/jobs.ts'
import { openLog } from '../platform/log.ts'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { scanColumns } from './testing/scan-columns.ts'
import { type Find, scanFiles } from './testing/scan-files.ts'
import { openTestOffice, type TestOffice } from './testing/test-office.ts'
import { formsOf, stems, uniquePeople } from './testing/unique-people.ts'

const people = uniquePeople(500)
const erased = 50
const everyForm = new Map(
  stems.flatMap((stem) => [...formsOf(stem)].map(([form, bytes]) => [`${stem} as ${form}`, bytes] as const)),
)
const control = 'Positive-control-of-this-scan'

let server: TestServer
let own: TestOffice
let logFolder: string
const ids: string[] = []
const wrapped: Buffer[] = []

// Everything a person may type is typed: into fields, reasons, sources, searches, refused requests, files, and the words of failures.
beforeAll(async () => {
  server = await startTestServer()
  own = await openTestOffice(server)
  logFolder = join(server.folder, 'log')
  const log = openLog(join(logFolder, 'homeward.log'))
  for (const person of people) ids.push(randomUUID()) && person
  const changes = people.map((person, index) => ({
    record: { kind: 'slip', id: ids[index]! },
    set: { ...person, marks: [person.name] },
    seen: 0,
    reason: `asked for ${person.name}`,
    source: `${person.name}.xlsx`,
  }))
  await own.office.log.append(own.writer, changes)
  for (const { name, phone } of people.slice(0, 100)) {
    await own.office.log.note(own.writer, { act: 'seen', kind: 'slip', record: null, detail: { query: name } })
    await own.office.log.note(own.writer, { act: 'refused', kind: 'slip', record: null, reason: phone })
  }
  await own.office.blobs.seal(Buffer.from(people.map(({ name }) => name).join('\n')))
  const jobs = await openJobs({
    database: own.database,
    organisation: own.writer.organisation,
    onFault: (failure) => log.fault('job-failed', failure),
  })
  jobs.handle('import', async () => {
    throw new Error(`row of ${people[0]!.name} is broken`)
  })
  const failed = new Promise((resolve) => jobs.onChange(({ state }) => state === 'failed' && resolve(state)))
  await jobs.add('import')
  jobs.start()
  await failed
  await jobs.stop()
  await refuseEveryDuplicate()
  log.close()
  await own.office.close()
  await writeControls()
})
afterAll(() => server.stop())

/** The database's own error messages name values: they must reach neither its log nor ours. */
async function refuseEveryDuplicate(): Promise<void> {
  const { name } = people[0]!
  const broken = own.database.within(own.writer.organisation, (transaction) =>
    sql`insert into changes (organisation, position, id) values (${name}, 1, ${name})`.execute(transaction),
  )
  await expect(broken).rejects.toThrow()
}

/** One unsealed copy in every form in every place that is searched. */
async function writeControls(): Promise<void> {
  const copies = [...formsOf(control).values()]
  await asAdmin(own.admin, async (client) => {
    await client.query('create table control (word bytea, text text)')
    for (const copy of copies) await client.query('insert into control values ($1, $2)', [copy, control])
    await client.query('checkpoint')
  })
  for (const folder of [logFolder, own.snapshots]) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'control'), Buffer.concat(copies))
  }
}

const places = (): Readonly<Record<string, string>> => ({
  'database files': join(server.folder, 'database', 'base'),
  'write-ahead log': join(server.folder, 'database', 'pg_wal'),
  'program log': logFolder,
  'sealed registers': own.snapshots,
})
const told = (finds: readonly Find[]) => finds.map(({ file, form }) => `${form} in ${file}`)

test('nothing that was typed about 500 people in twelve scripts is in any file, in any form', () => {
  expect(told(scanFiles([server.folder], everyForm))).toEqual([])
})

test('the search finds one unsealed copy in every form in every place', () => {
  for (const [place, folder] of Object.entries(places())) {
    const found = new Set(scanFiles([folder], formsOf(control)).map(({ form }) => form))
    expect([place, [...formsOf(control).keys()].filter((form) => !found.has(form))]).toEqual([place, []])
  }
})

test('nothing of it is in any column of any table', async () => {
  expect(await scanColumns(own.admin, everyForm)).toEqual([])
  const found = await scanColumns(own.admin, formsOf(control))
  expect([...formsOf(control).keys()].filter((form) => !found.includes(`${form} in control.word`))).toEqual([])
})

test('erased people leave no key, no copy of a key in any file, and nothing that opens', async () => {
  const office = await own.second(own.snapshots)
  await office.register().reaches((await office.log.head()).position)
  const gone = ids.slice(0, erased).map((id) => ({ kind: 'slip', id }))
  const keysOf = (refs: typeof gone) =>
    asAdmin(own.admin, async (client) => {
      const { rows } = await client.query<{ wrapped: Buffer | null }>(
        `select wrapped from record_keys where kind = 'slip' and record = any($1)`,
        [refs.map(({ id }) => id)],
      )
      return rows.map((row) => row.wrapped)
    })
  wrapped.push(...(await keysOf(gone)).map((each) => each!))
  expect(wrapped).toHaveLength(erased)
  await asAdmin(own.admin, (client) => client.query('checkpoint'))
  const keyForms = new Map(wrapped.map((bytes, index) => [`key ${index}`, bytes]))
  expect(scanFiles([join(server.folder, 'database')], keyForms).length).toBeGreaterThanOrEqual(erased)

  await office.log.erase(own.writer, gone, 'asked by the people')
  expect(await keysOf(gone)).toEqual(Array.from({ length: erased }, () => null))
  expect(told(scanFiles([server.folder], keyForms))).toEqual([])
  const history = await office.log.history(gone)
  expect(history.filter(({ act }) => act === 'changed').every((entry) => entry.erased)).toBe(true)
  expect([...office.register().all('slip')]).toHaveLength(people.length - erased)
  await office.close()
})
