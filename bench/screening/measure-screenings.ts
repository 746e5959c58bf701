import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Json } from '@homeward/domain'
import { bankVersion, questionsOf } from '@homeward/screen'
import { synthesizeScreenings } from '@homeward/synthetic/screenings'
import { createApp } from '../../server/app.ts'
import { openJobs } from '../../server/platform/jobs.ts'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestApp } from '../../server/testing/test-app.ts'

// How long an officer waits for a save, and a coordinator for lists, filters and the funnel, with 7,000 people asked: whole requests, through
// routes, walls, seals and log. Usage: npx tsx bench/screening/measure-screenings.ts

const asked = 7000
const rounds = 40
const origin = 'http://localhost:8440'
const newId = () => randomBytes(16).toString('base64url')
const server = await startTestServer()
const app = await openTestApp(server)
const { office } = app.office
const writer = { organisation: office.organisation.id, account: 'bench' }
const questions = questionsOf('triage').map(({ id }) => id)
const day = new Date().toISOString().slice(0, 10)
const moment = new Date().toISOString()

const list = newId()
const about = { name: 'People of the bench', kind: 'other', issuer: 'bench', purpose: 'measuring', legalBasis: 'none' }
await office.log.append(writer, [
  {
    record: { kind: 'list', id: list },
    set: { ...about, wall: 'open', date: day, synthetic: true, opened: 1 },
    seen: 0,
  },
])
const invented = synthesizeScreenings({ count: asked, seed: 11, questions })
const stride = 250
for (let from = 0; from < asked; from += stride) {
  const changes = invented.slice(from, from + stride).flatMap((screening, offset) => {
    const { answers, second, age, conditions, ...said } = screening
    const [row, consent] = [newId(), newId()]
    const number = from + offset + 1
    const name = `Person ${number}`
    const whole = (given: typeof answers, by: string, independent: boolean) => ({
      record: { kind: 'screening', id: newId() },
      set: {
        ...said,
        row,
        consent,
        independent,
        instrument: 'triage',
        version: bankVersion,
        told: { birth: null, age },
        conditions: {
          at: day,
          interpreter: null,
          present: [],
          phoneTaken: null,
          interviewer: null,
          rights: null,
          ...conditions,
        },
        answers: given.map((each) => ({ ...each, by, at: moment, interpreter: null, words: null })) as Json,
        started: day,
        by,
      },
      seen: 0,
    })
    return [
      {
        record: { kind: 'list-row', id: row },
        set: { list, row: number, line: number, version: 1, raw: [name], identity: { name }, marks: [] },
        seen: 0,
      },
      {
        record: { kind: 'consent', id: consent },
        set: { row, scope: 'interview', purpose: 'bench', language: 'en', given: day, by: 'bench' },
        seen: 0,
      },
      whole(answers, 'first', false),
      ...(second ? [whole(second, 'second', true)] : []),
    ]
  })
  await office.log.append(writer, changes)
}

async function timed(ask: () => Promise<{ statusCode: number; body: string }>): Promise<number> {
  const start = performance.now()
  const { statusCode, body } = await ask()
  if (statusCode !== 200) throw new Error(body)
  return performance.now() - start
}
function summary(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10
  return { requests: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), mostMs: at(1) }
}
async function repeat(ask: (round: number) => Promise<{ statusCode: number; body: string }>) {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => ask(round)))
  return summary(times)
}

/** Another server of the same office, started from nothing: how long until it is ready, and how long its first list takes then. */
async function restart() {
  const start = performance.now()
  const second = await app.office.second()
  const unlocked = performance.now()
  const jobs = await openJobs({ database: app.office.database, organisation: writer.organisation, onFault: fail })
  const opened = await createApp({
    office: second,
    database: app.office.database,
    jobs,
    origin,
    now: () => new Date(),
    log: { fault: (_, failure) => fail(failure) },
    pages: join(server.folder, 'none'),
    chains: join(server.folder, 'none'),
  })
  const ask = (url: string, payload: object, cookie = '') =>
    opened.http.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      payload,
      headers: { origin, ...(cookie && { cookie }) },
    })
  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['set-cookie']).split(';')[0]!
  const token = (await opened.firstSignInLink())!.split('#')[1]!
  const cookie = cookieOf(
    await ask('/demonstration/role', { role: 'coordinator' }, cookieOf(await ask('/session/link', { token }))),
  )
  const signedIn = performance.now()
  const first = await timed(() => ask('/screenings/search', {}, cookie))
  const next = await timed(() => ask('/screenings/search', {}, cookie))
  await opened.close()
  await jobs.stop()
  await second.close()
  return {
    unlockMs: Math.round(unlocked - start),
    signedInMs: Math.round(signedIn - unlocked),
    firstListMs: Math.round(first),
    nextListMs: Math.round(next),
  }
}
function fail(failure: unknown): never {
  throw failure
}

const coordinator = app.as('coordinator')
const screener = app.as('screener')
const search = (body: object) => coordinator.send('POST', '/screenings/search', body)
const firstList = await timed(() => search({}))
const restarts = [await restart(), await restart(), await restart()]
const total = (await search({})).json().total
const started = (
  await screener.send('POST', '/screenings', {
    id: newId(),
    register: { name: 'Someone new' },
    instrument: 'triage',
    language: 'vi',
    interpreter: null,
    site: 'School hall',
    authority: null,
    bracelet: null,
    told: { birth: null, age: null },
    consent: true,
    independent: false,
  })
).json()
const save = (round: number) =>
  screener.send('POST', `/screenings/${started.id}/answers`, {
    id: newId(),
    question: questions[round % questions.length],
    value: 'no',
    words: null,
  })
const result = {
  date: day,
  machine: `${cpus().length} x ${cpus()[0]?.model}`,
  load: loadavg().map((each) => Math.round(each * 10) / 10),
  node: process.version,
  peopleAsked: total,
  firstListOfAllAtOnceMs: Math.round(firstList),
  restarts,
  save: await repeat(save),
  list: await repeat(() => search({})),
  filterByPlace: await repeat(() => search({ site: 'School hall' })),
  filterUrgent: await repeat(() => search({ show: 'urgent' })),
  filterByLanguage: await repeat((round) => search({ language: round % 2 ? 'vi' : 'am', show: 'waiting' })),
  searchReference: await repeat((round) => search({ query: invented[round * 100]!.reference })),
  listAfterEachSave: await repeat(async (round) => {
    await save(round)
    return search({})
  }),
  funnel: await repeat(() => coordinator.get('/screenings/funnel')),
  open: await repeat(() => screener.get(`/screenings/${started.id}`)),
}
const folder = new URL('results/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('screenings.json', folder), `${JSON.stringify(result, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
await app.close()
await server.stop()
