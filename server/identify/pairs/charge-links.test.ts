import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { importList } from '../../testing/import-list.ts'
import { syntheticFile } from '../../testing/synthetic-file.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

// Two lists of the same people: an embassy's without remarks, and a police list on which a few bear a charge, a detention or a wanted mark.

let server: TestServer
let app: TestApp
const people = 130
const marks = ['charged with fraud', 'detained', 'wanted, see notice']
let embassy: { id: string; rows: string[] }
let police: { id: string; rows: string[] }

const syllables = ['ba', 'ko', 'mi', 'ne', 'su', 'ta', 'vo', 'ya', 'zi', 'lu']
const nameOf = (at: number) => {
  const part = (of: number) => `${syllables[of % 10]}${syllables[Math.floor(of / 10) % 10]}n`
  return `${part(at * 7 + 3)} ${part(at * 13 + 1)}${syllables[at % 10]}`
}
const birthOf = (at: number) =>
  `19${80 + (at % 19)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
const row = (at: number) => [nameOf(at), birthOf(at), 'ET', `EP${1_000_000 + at * 7919}`]

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const numbers = Array.from({ length: people }, (_, at) => at)
  const header = ['Name', 'Date of birth', 'Nationality', 'Passport']
  const plain = syntheticFile('embassy', 'embassy', [header, ...numbers.map(row)])
  const marked = syntheticFile('police', 'police', [
    [...header, 'Remarks'],
    ...numbers.map((at) => [...row(at), marks[at] ?? '']),
  ])
  embassy = await importEvery(plain)
  police = await importEvery(marked)
}, 240_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

/** The list with all its rows, page after page, in their order. */
async function importEvery(file: Parameters<typeof importList>[1]): Promise<{ id: string; rows: string[] }> {
  const { id } = await importList(app, file, 'open')
  const rows: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: { rows: { id: string }[]; next: string | null } = (
      await app.as('coordinator').get(`/lists/${id}/rows${after === '' ? '' : `?after=${after}`}`)
    ).json()
    rows.push(...page.rows.map((each) => each.id))
    after = page.next
  }
  return { id, rows }
}

const pairOf = (at: number) => [embassy.rows[at]!, police.rows[at]!].sort().join('~')
const judge = async (role: 'caseworker' | 'coordinator', at: number) =>
  (await app.as(role).send('PUT', `/pairs/${pairOf(at)}/judgement`, { decision: 'same' })).json()
const rowsOfPerson = async (id: string): Promise<number> => {
  const answer = await app.as('coordinator').get(`/people/${id}`)
  return answer.statusCode === 200 ? answer.json().rows.length : 0
}

test('a link that would bring a charge, a detention or a wanted mark is never in a batch', async () => {
  const opened = await app.as('coordinator').send('POST', '/batches', { threshold: 0 })
  expect(opened.statusCode, opened.body).toBe(200)
  expect(opened.json()).toMatchObject({ pairs: people - marks.length, leftOut: marks.length })
})

test('one person alone does not make such a link, whoever they are', async () => {
  expect(await judge('caseworker', 0)).toMatchObject({ bringsCharge: true, awaitsSecond: true })
  expect(await judge('coordinator', 1)).toMatchObject({ bringsCharge: true, awaitsSecond: true })
  for (const at of [0, 1]) expect(await rowsOfPerson(embassy.rows[at]!)).toBe(1)
  // Saying it again is not a second person.
  expect(await judge('caseworker', 0)).toMatchObject({ awaitsSecond: true })
})

test('two people make it, and either of them takes it back', async () => {
  expect(await judge('coordinator', 0)).toMatchObject({ awaitsSecond: false })
  expect(await judge('caseworker', 1)).toMatchObject({ awaitsSecond: false })
  for (const at of [0, 1]) expect(await rowsOfPerson(embassy.rows[at]!)).toBe(2)
  const undone = await app.as('caseworker').send('DELETE', `/pairs/${pairOf(1)}/judgement`)
  expect(undone.statusCode).toBe(200)
  expect(await rowsOfPerson(embassy.rows[1]!)).toBe(1)
})

test('a link between two who bear no mark needs one person', async () => {
  expect(await judge('caseworker', 20)).toMatchObject({ bringsCharge: false, awaitsSecond: false })
  expect(await rowsOfPerson(embassy.rows[20]!)).toBe(2)
})
