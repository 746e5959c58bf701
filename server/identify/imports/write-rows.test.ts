import { nouns } from '@homeward/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJobs } from '../../platform/jobs.ts'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestOffice } from '../../records/testing/test-office.ts'
import { type Identify, newRecordId, openIdentify } from '../identify.ts'
import { loadDemonstration } from '../load-demonstration.ts'
import { linkRows } from '../pairs/link-rows.ts'
import { hashOf } from './pending-imports.ts'
import { writeRows } from './write-rows.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const { signal } = new AbortController()
const silent = { signal, progress: () => undefined }
const header = 'name,nationality,date of birth\n'
const people = ['Thida Aung,MM,1999-03-04', 'Samuel Otieno,KE,1996-11-20', 'Nguyen Van Anh,VN,2001-07-15']
const csv = (lines: readonly string[]) => Buffer.from(`${header}${lines.join('\n')}\n`)

async function openStage() {
  const { office, database } = await openTestOffice(server, nouns)
  const jobs = await openJobs({ database, organisation: office.organisation.id, onFault: () => undefined })
  const identify = openIdentify({
    office,
    jobs,
    now: () => new Date(),
    nameOf: () => '',
    roleOf: () => '',
    legalFiles: { about: () => ({ records: [], files: [] }) },
  })
  const close = async () => {
    await identify.close()
    await jobs.stop()
    await office.close()
  }
  return { identify, close }
}

/** Writes a list and its versions down as confirmed, their rows not yet; answers the versions' ids. */
async function confirmVersions({ office }: Identify, file: string, versions: readonly Buffer[]): Promise<string[]> {
  const list = newRecordId()
  const about = { name: file, kind: 'embassy', issuer: 'Sample Embassy', purpose: 'return', legalBasis: 'care' }
  const writer = { organisation: office.organisation.id, account: 'someone-at-the-desk' }
  const seen = office.register().position
  const set = { ...about, wall: 'open', date: '2026-02-12', synthetic: true, opened: seen }
  await office.log.append(writer, [{ record: { kind: 'list', id: list }, set, seen }])
  const counts = { read: 0, imported: 0, aside: 0, unchanged: 0, added: 0, changed: 0, missing: 0 }
  const ids: string[] = []
  for (const [at, bytes] of versions.entries()) {
    const record = { kind: 'list-version', id: newRecordId() }
    const stored = { list, version: at + 1, file, hash: hashOf(bytes), blob: await office.blobs.seal(bytes) }
    const reading = { settings: {}, sheet: null, headers: [], totals: [], counts, isComplete: false }
    const change = { record, set: { ...stored, ...reading, by: writer.account, day: '2026-02-12' }, seen }
    await office.log.append(writer, [change])
    ids.push(record.id)
  }
  return ids
}

const rowsOf = (identify: Identify, file: string) =>
  [...identify.holdings().rows.values()].filter(({ list }) => list.name === file)

test('a version that two jobs write at once is written once', async () => {
  const { identify, close } = await openStage()
  const [about] = await confirmVersions(identify, 'people.csv', [csv(people)])
  const written = await Promise.all([1, 2].map(() => writeRows(identify, { about: about!, ...silent })))
  expect(written).toEqual([people.length, 0])
  expect(rowsOf(identify, 'people.csv')).toHaveLength(people.length)
  await close()
})

test('a newer version whose job comes first lets the earlier one go before it', async () => {
  const { identify, close } = await openStage()
  const [first, second] = await confirmVersions(identify, 'people.csv', [csv(people), csv(people.slice(1))])
  const jobs = [second!, first!].map((about) => writeRows(identify, { about, ...silent }))
  // The three rows of the first, then one that is missing from the second.
  expect(await Promise.all(jobs)).toEqual([people.length + 1, 0])
  const rows = rowsOf(identify, 'people.csv')
  expect(rows.map(({ missing }) => missing).sort()).toEqual([2, null, null])
  for (const id of [first!, second!])
    expect(identify.office.register().get('list-version', id)?.fields['isComplete']).toBe(true)
  await close()
})

test('a list comes in and is linked while a demonstration loads lists under the same names', async () => {
  const { identify, close } = await openStage()
  // The name of a list that the demonstration comes to last.
  const file = '08-MM_INSPECTION.csv'
  const imports: Promise<void>[] = []
  const importAndLink = async () => {
    const [about] = await confirmVersions(identify, file, [csv(people)])
    await writeRows(identify, { about: about!, ...silent })
    await linkRows(identify, silent)
  }
  const progress = (_: number, step: string) => {
    if (step === 'importing-lists' && imports.length === 0) imports.push(importAndLink())
  }
  await loadDemonstration(identify, { signal, progress }, 60)
  expect(imports).toHaveLength(1)
  await Promise.all(imports)
  const { office } = identify
  const versions = [...identify.holdings().versions.values()].flat()
  expect(versions.filter((version) => version.file === file)).toHaveLength(2)
  expect(versions).toHaveLength(9)
  expect(rowsOf(identify, file)).toHaveLength(people.length)
  const raw = [...identify.holdings().rows.values()].map(({ list, line, raw }) => `${list.id} ${line} ${raw.join()}`)
  expect(new Set(raw).size).toBe(raw.length)

  const linkings = [...office.register().all('linking')]
  expect(linkings).toHaveLength(1)
  const linkable = [...identify.holdings().rows.values()].filter(({ aside }) => aside === null)
  expect(linkings[0]!.fields['rows']).toBe(linkable.length)
  expect(identify.holdings().proposals).toHaveLength(linkings[0]!.fields['pairs'] as number)
  expect(await office.blobs.open(linkings[0]!.fields['proposals'] as string)).toBeDefined()
  await close()
}, 120_000)
