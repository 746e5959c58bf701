import { randomBytes } from 'node:crypto'
import { type Action, grants, mayDo, nouns, Role, type Wall } from '@homeward/domain'
import { synthesizeRelease } from '@homeward/synthetic/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './platform/testing/test-database.ts'
import { createOrganisation, openOffice, type RunningOffice } from './records/index.ts'
import type { AccessProbe } from './testing/access-probe.ts'
import { accessProbes } from './testing/access-probes.ts'
import { importList } from './testing/import-list.ts'
import { type Answered, openTestApp, type TestApp } from './testing/test-app.ts'

// Every route, as the server itself lists them, for every role and for nobody: with ids that were never given, with 25 ids of another
// organisation, and with ids behind a wall. What is refused and what is absent must be the same bytes.

const foreignIds = 25
/** Requests of each kind whose times are compared by their medians. */
const timedRounds = 200
let server: TestServer
let app: TestApp
let foreign: RunningOffice
const ids = {
  absent: [] as string[],
  foreign: [] as string[],
  hidden: new Map<string, string[]>(),
  visible: new Map<string, string[]>(),
}
const newId = () => randomBytes(16).toString('base64url')

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  await importWalls()
  ids.absent = [newId()]
  ids.foreign = await foreignRecords()
}, 300_000)
afterAll(async () => {
  await foreign?.close()
  await app?.close()
  await server.stop()
})

/** One open, one protected and one hostile list, each with people of its own. */
async function importWalls(): Promise<void> {
  const release = synthesizeRelease({ people: 40, seed: 5 })
  const lists = [
    [5, 'open'],
    [4, 'protected'],
    [0, 'hostile'],
  ] as const
  for (const [at, wall] of lists) {
    const { id, rows } = await importList(app, release.files[at]!, wall)
    ids.visible.set(wall, [id, ...rows.slice(0, 3)])
  }
}

/** Records of another organisation in the same database. */
async function foreignRecords(): Promise<string[]> {
  const { database } = app.office
  const secret = { kind: 'key-file', bytes: randomBytes(32) } as const
  const id = await createOrganisation(database, secret, true)
  const settings = { database, organisation: { id, demonstration: true }, snapshots: `${server.folder}/foreign`, nouns }
  foreign = await openOffice({ ...settings, now: () => new Date(), onFault: () => undefined })
  await foreign.unlockWith(secret)
  const found = Array.from({ length: foreignIds }, newId)
  const set = { list: 'a-list-of-theirs', row: 1, raw: ['Foreign Person'], identity: { name: 'Foreign Person' } }
  const changes = found.map((record) => ({ record: { kind: 'list-row', id: record }, set, seen: 0 }))
  await foreign.log.append({ organisation: id, account: 'someone-of-theirs' }, changes)
  return found
}

const ask = (role: Role | null, probe: AccessProbe, id: string): Promise<Answered> => {
  const { path, body } = probe.with(id)
  const browser = app.as(role)
  return probe.method === 'GET' ? browser.get(path) : browser.send(probe.method, path, body)
}
const bytesOf = ({ statusCode, body, headers }: Answered) => `${statusCode} ${headers['content-length']} ${body}`

test('every route of the server has a probe, and every probe a route', () => {
  const routes = app.app.routes
    .filter(({ url }) => url.startsWith('/api/v1/'))
    .map(({ method, url }) => `${method} ${url.slice(7)}`)
  expect(routes.length).toBeGreaterThan(50)
  expect(accessProbes.map(({ method, route }) => `${method} ${route}`).sort()).toEqual(routes.sort())
})

test('without a session every route that is not open refuses in the same bytes', async () => {
  const answers = new Set<string>()
  for (const probe of accessProbes.filter(({ door }) => door !== 'open'))
    answers.add(bytesOf(await ask(null, probe, ids.absent[0]!)))
  expect([...answers].map((answer) => answer.slice(0, 3))).toEqual(['401'])
})

for (const role of Role.options) {
  test(`${role}: what is refused, foreign, hidden or absent is the same bytes on every route`, {
    timeout: 600_000,
  }, async () => {
    const nothing = bytesOf(
      await ask(role, { method: 'GET', route: '', door: 'open', with: () => ({ path: '/nowhere' }) }, ''),
    )
    for (const probe of accessProbes.filter(({ door }) => door !== 'open')) {
      const label = `${probe.method} ${probe.route} as ${role}`
      const isAllowed = probe.door === 'signed-in' || mayDo([role], probe.door as Action)
      const asked = probe.takesId ? [...ids.absent, ...ids.foreign, ...hiddenFrom(role, probe)] : ids.absent
      if (isAllowed && !probe.takesId) continue
      const answers = new Set<string>()
      for (const id of asked) answers.add(bytesOf(await ask(role, probe, id)))
      expect([...answers], label).toHaveLength(1)
      if (!isAllowed || probe.answersNothing !== false) expect([...answers][0], label).toBe(nothing)
    }
  })
}

/** The lists and rows behind walls this role does not see through for what the probe does; all of them for a role that needs a consent. */
function hiddenFrom(role: Role, probe: AccessProbe): string[] {
  const isAllowed = probe.door !== 'open' && probe.door !== 'signed-in' && mayDo([role], probe.door)
  const seen = isAllowed && grants[role].reach !== 'consented' ? grants[role].walls : []
  return [...ids.visible].filter(([wall]) => !seen.includes(wall as Wall)).flatMap(([, hidden]) => hidden)
}

test('what is foreign, hidden or absent takes the same time', { timeout: 300_000 }, async () => {
  const screener = app.as('screener')
  const [list, row] = ids.visible.get('protected')!
  const kinds = {
    absent: { '/people/': ids.absent[0]!, '/lists/': ids.absent[0]! },
    foreign: { '/people/': ids.foreign[0]!, '/lists/': ids.foreign[0]! },
    hidden: { '/people/': row!, '/lists/': list! },
  }
  for (const path of ['/people/', '/lists/'] as const) {
    const times = { absent: [] as number[], foreign: [] as number[], hidden: [] as number[] }
    // In turns, so that whatever else the machine does meets each of them alike.
    for (let round = 0; round < timedRounds + 20; round += 1) {
      for (const kind of ['absent', 'foreign', 'hidden'] as const) {
        const start = performance.now()
        await screener.get(path + kinds[kind][path])
        if (round >= 20) times[kind].push(performance.now() - start)
      }
    }
    const [absent, foreign, hidden] = [times.absent, times.foreign, times.hidden].map(median) as [
      number,
      number,
      number,
    ]
    for (const other of [foreign, hidden]) expect(Math.abs(other - absent) / absent, path).toBeLessThan(0.25)
  }
})

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

test('whoever may see a list and its rows does see them', async () => {
  for (const [wall, [list, row]] of ids.visible) {
    expect((await app.as('coordinator').get(`/lists/${list}`)).statusCode, wall).toBe(200)
    expect((await app.as('coordinator').get(`/people/${row}`)).statusCode, wall).toBe(200)
  }
})

test('a protected list leaves no trace for a screener: not in lists, search, people or counts', async () => {
  const [list, ...rows] = ids.visible.get('protected')!
  const known = (await app.as('coordinator').get(`/lists/${list}/rows`)).json().rows as {
    values: Record<string, string>
    id: string
  }[]
  const screener = app.as('screener')
  const lists = (await screener.get('/lists')).body
  expect(lists).not.toContain(list)
  for (const { values } of known.slice(0, 10)) {
    const query = values['name'] ?? values['given'] ?? ''
    if (query.length < 3) continue
    const { body } = await screener.send('POST', '/people/search', { query })
    for (const id of [list!, ...rows, ...known.map((row) => row.id)]) expect(body).not.toContain(id)
  }
})
