import { synthesizeRelease } from '@homeward/synthetic/release'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { importList } from '../testing/import-list.ts'
import { openTestApp, type TestApp } from '../testing/test-app.ts'

// The stage from the outside: who may count what, what a release costs, and what anyone can read afterwards.

let server: TestServer
let app: TestApp
const lists: { id: string; wall: 'open' | 'protected' }[] = []

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const release = synthesizeRelease({ people: 120, seed: 3 })
  for (const [at, wall] of [
    [1, 'open'],
    [5, 'open'],
    [4, 'protected'],
  ] as const) {
    lists.push({ id: (await importList(app, release.files[at]!, wall)).id, wall })
  }
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const asked = (ids: readonly string[], change: object = {}) => ({
  title: 'Held at the border',
  basis: 'proposed',
  lists: ids,
  groups: [],
  definitions: null,
  method: 'stepwise',
  threshold: 0.02,
  replicates: 50,
  draws: 20,
  seed: 1,
  ...change,
})

describe('estimates', () => {
  test('come from lists behind the own walls, with the links drawn again, and are kept', async () => {
    const statistician = app.as('statistician')
    const open = (await statistician.get('/estimates/lists?basis=proposed')).json().lists as {
      id: string
      people: number
    }[]
    expect(open.map(({ id }) => id).sort()).toEqual(
      lists
        .filter(({ wall }) => wall === 'open')
        .map(({ id }) => id)
        .sort(),
    )
    expect(open.every(({ people }) => people > 0)).toBe(true)
    const definitions = {
      counted: 'people held',
      place: 'one border',
      from: '2025-01-01',
      to: '2025-12-31',
      sees: ['who crossed', ''],
    }
    const made = await statistician.send(
      'POST',
      '/estimates',
      asked(
        open.map(({ id }) => id),
        { definitions },
      ),
    )
    expect([made.statusCode, made.json().answer.refusal]).toEqual([200, null])
    const { id, answer } = made.json()
    expect(answer.estimate).toBeGreaterThanOrEqual(answer.observed)
    expect(answer.linking).toMatchObject({ draws: 20, method: 'stepwise' })
    expect(answer.definitions.lists.length).toBe(1)
    expect((await statistician.get('/estimates')).json().estimates.map((each: { id: string }) => each.id)).toEqual([id])
    expect((await statistician.get(`/estimates/${id}`)).json()).toEqual(made.json())
    expect((await app.as('caseworker').get(`/estimates/${id}`)).statusCode).toBe(404)
  })

  test('from a protected list show to nobody outside its wall, not even that there is one', async () => {
    const ids = lists.map(({ id }) => id)
    const made = await app.as('coordinator').send('POST', '/estimates', asked(ids))
    expect(made.statusCode).toBe(200)
    const statistician = app.as('statistician')
    expect((await statistician.get(`/estimates/${made.json().id}`)).statusCode).toBe(404)
    expect((await statistician.get('/estimates')).json().estimates.length).toBe(1)
    const refused = await statistician.send('POST', '/estimates', asked(ids))
    const absent = await statistician.send('POST', '/estimates', asked([...ids.slice(0, 2), 'no-such-list']))
    expect([refused.statusCode, refused.body]).toEqual([404, absent.body])
  })

  test('of one list are refused with what would help, and that is an answer', async () => {
    const made = await app.as('statistician').send('POST', '/estimates', asked([lists[0]!.id]))
    expect([made.statusCode, made.json().answer.estimate, made.json().answer.refusal.code]).toEqual([
      200,
      null,
      'one-list',
    ])
  })

  test('of two periods are compared by whoever may count the lists of both', async () => {
    const ids = lists.filter(({ wall }) => wall === 'open').map(({ id }) => id)
    const during = (year: number) => ({
      counted: 'people held',
      place: 'one border',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      sees: ids.map(() => 'whoever was met'),
    })
    const make = async (year: number) => {
      const body = asked(ids, { replicates: 120, definitions: during(year) })
      return (await app.as('statistician').send('POST', '/estimates', body)).json().id as string
    }
    const [earlier, later] = [await make(2024), await make(2025)]
    const compare = (role: 'statistician' | 'caseworker', body: object) =>
      app.as(role).send('POST', '/trends/totals', body)
    const told = await compare('statistician', { earlier, later })
    expect([told.statusCode, told.json().ratio.ratio]).toEqual([200, 1])
    expect(told.json().sentence).toMatch(/^Cannot tell/)
    const backwards = await compare('statistician', { earlier: later, later: earlier })
    expect([backwards.json().ratio, backwards.json().refusal]).toEqual([null, expect.stringContaining('periods apart')])
    expect((await compare('caseworker', { earlier, later })).statusCode).toBe(404)
    const hidden = (await app.as('coordinator').send('POST', '/estimates', asked(lists.map(({ id }) => id)))).json().id
    const [walled, absent] = [
      await compare('statistician', { earlier, later: hidden }),
      await compare('statistician', { earlier, later: 'no-such-estimate' }),
    ]
    expect([walled.statusCode, walled.body]).toEqual([404, absent.body])
  })

  test.each([
    ['a list twice', () => asked([lists[0]!.id, lists[0]!.id])],
    [
      'a group of a list that is not counted',
      () => asked([lists[0]!.id], { groups: [{ list: lists[1]!.id, group: 'G' }] }),
    ],
    ['a method nobody knows', () => asked([lists[0]!.id], { method: 'guess' })],
    [
      'a period that ends before it begins',
      () =>
        asked([lists[0]!.id, lists[1]!.id], {
          definitions: { counted: 'c', place: 'p', from: '2026-01-02', to: '2026-01-01', sees: [] },
        }),
    ],
  ])('with %s are refused', async (_, body) => {
    expect((await app.as('statistician').send('POST', '/estimates', body())).statusCode).toBeGreaterThanOrEqual(400)
  })
})

describe('releases', () => {
  const planned = (cases: string, change: object = {}) => ({
    cases,
    body: 'cases of one border',
    mode: 'aggregates',
    k: 10,
    length: 2,
    round: null,
    epsilon: null,
    delta: 1e-6,
    budget: null,
    ...change,
  })
  const told = { title: 'Invented cases', about: 'For the test.', reason: 'for the test' }
  const invent = async () => (await app.as('statistician').send('POST', '/cases/invented')).json().id as string

  test('are previewed for nothing, entered in the ledger, and then readable by anyone', async () => {
    const statistician = app.as('statistician')
    const cases = await invent()
    const preview = await statistician.send('POST', '/releases/preview', planned(cases))
    expect(preview.json()).toMatchObject({ refusal: null, rho: null })
    expect((await statistician.get('/ledgers')).json().ledgers).toEqual([])
    const made = await statistician.send('POST', '/releases', { ...planned(cases), ...told })
    expect([made.statusCode, made.json().statement.mode]).toEqual([200, 'aggregates'])
    const { id } = made.json()
    const [ledger] = (await statistician.get('/ledgers')).json().ledgers
    expect(ledger).toMatchObject({
      body: 'cases of one border',
      isIntact: true,
      entries: [{ position: 0, mode: 'aggregates' }],
    })

    const anyone = app.as(null)
    const [shown] = (await anyone.get('/public/releases')).json().releases
    expect(shown).toMatchObject({ id, title: told.title, kind: 'release' })
    const { files } = (await anyone.get(`/public/releases/${id}`)).json()
    expect(files).toEqual(['aggregates.csv', 'codebook.json', 'statement.json'])
    const csv = await anyone.get(`/public/releases/${id}/file?name=aggregates.csv`)
    expect(csv.body.split('\n')[0]).toBe('selections,count')
    expect(csv.headers['content-disposition']).toContain('SYNTHETIC-')
  })

  test('that could be subtracted are refused, before and at the release', async () => {
    const cases = await invent()
    const finer = planned(cases, { k: 5 })
    const preview = await app.as('statistician').send('POST', '/releases/preview', finer)
    expect(preview.json().refusal).toContain('subtracted')
    const made = await app.as('statistician').send('POST', '/releases', { ...finer, ...told })
    expect([made.statusCode, made.json().detail]).toEqual([422, expect.stringContaining('subtracted')])
    expect((await app.as(null).get('/public/releases')).json().releases.length).toBe(1)
  })

  test('with noise spend a budget; two at once cannot both have it', async () => {
    const noisy = planned(await invent(), { body: 'noisy', mode: 'dp', epsilon: 2, length: 1 })
    const send = () => app.as('statistician').send('POST', '/releases', { ...noisy, ...told })
    const codes = (await Promise.all([send(), send()])).map(({ statusCode }) => statusCode).sort()
    expect(codes).toEqual([200, 422])
    const ledgers = (await app.as('statistician').get('/ledgers')).json().ledgers
    const noise = ledgers.find((each: { body: string }) => each.body === 'noisy')
    expect([noise.entries.length, noise.spentEpsilon]).toEqual([1, expect.closeTo(2, 6)])
  })

  test('on a ledger that was tampered with are refused', async () => {
    const organisation = app.office.office.organisation.id
    await app.office.database.within(organisation, (transaction) =>
      sql`update release_ledgers set ledger = jsonb_set(ledger, '{entries,0,rho}', '0.001') where body = 'noisy'`.execute(
        transaction,
      ),
    )
    const noisy = planned(await invent(), { body: 'noisy', mode: 'dp', epsilon: 0.1, length: 1 })
    const made = await app.as('statistician').send('POST', '/releases', { ...noisy, ...told })
    expect([made.statusCode, made.json().code]).toEqual([409, 'check-failed'])
  })

  test.each([
    ['an epsilon of nothing', { mode: 'dp', epsilon: 0 }],
    ['a negative epsilon', { mode: 'dp', epsilon: -1 }],
    ['no epsilon', { mode: 'dp' }],
    ['k of one', { k: 1 }],
    ['rounding of what is no table', { round: 5 }],
  ])('with %s are refused', async (_, change) => {
    const made = await app.as('statistician').send('POST', '/releases', { ...planned(await invent(), change), ...told })
    expect(made.statusCode).toBeGreaterThanOrEqual(400)
  })

  test('can be taken off the public page, and stay in the ledger', async () => {
    const [{ id }] = (await app.as(null).get('/public/releases')).json().releases
    expect(
      (await app.as('statistician').send('POST', `/publications/${id}/withdraw`, { reason: 'a mistake' })).statusCode,
    ).toBe(200)
    expect((await app.as(null).get(`/public/releases/${id}`)).statusCode).toBe(404)
    expect((await app.as('statistician').get('/ledgers')).json().ledgers.length).toBe(2)
  })
})

describe('the public page', () => {
  test('is read with a role that can reach no record, account, key, session or ledger', async () => {
    const { office, database } = app.office
    const tables = (
      await database.within(office.organisation.id, async (transaction) => {
        const found = await sql<{
          name: string
        }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(transaction)
        return found.rows.map(({ name }) => name)
      })
    ).filter((name) => !['publications', 'publication_files'].includes(name))
    expect(tables).toEqual(
      expect.arrayContaining(['changes', 'record_keys', 'accounts', 'sessions', 'blobs', 'release_ledgers']),
    )
    for (const table of tables) {
      const reading = database.amongPublic(office.organisation.id, (transaction) =>
        sql`select 1 from ${sql.table(table)} limit 1`.execute(transaction),
      )
      await expect(reading, table).rejects.toThrow('permission denied')
    }
    const writing = database.amongPublic(office.organisation.id, (transaction) =>
      sql`delete from publications`.execute(transaction),
    )
    await expect(writing).rejects.toThrow('permission denied')
    const elsewhere = await database.amongPublic(
      'another-organisation',
      async (transaction) => (await sql`select id from publications`.execute(transaction)).rows,
    )
    expect(elsewhere).toEqual([])
  })

  test('answers while the records are locked', async () => {
    app.office.office.lock()
    const answer = await app.as(null).get('/public/releases')
    expect([answer.statusCode, answer.json().releases.length]).toEqual([200, 1])
    expect((await app.as('statistician').get('/estimates')).statusCode).toBe(503)
  })
})
