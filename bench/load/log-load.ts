// 20 clients write at once to a register of 10,000 people, beside bare PostgreSQL inserts of the same size, in turns in the same run.
// Usage: npx tsx bench/load/log-load.ts [seconds a round]; HOMEWARD_TEST_POSTGRES=installed for the system's PostgreSQL.
import { randomBytes, randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import pg from 'pg'
import { asAdmin } from '../../server/platform/database-admin.ts'
import { writeWhole } from '../../server/platform/files.ts'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { adapter } from '../../server/platform/testing/test-runtime.ts'
import { openTestOffice, type TestOffice } from '../../server/records/testing/test-office.ts'

const people = 10_000
const clients = 20
const rounds = 3
const seconds = Number(process.argv[2] ?? 8)

interface Round {
  readonly perSecond: number
  readonly medianMs: number
  readonly p95Ms: number
}

const server = await startTestServer()
try {
  const own = await openTestOffice(server)
  for (let from = 0; from < people; from += 1000) {
    await own.office.log.append(own.writer, Array.from({ length: 1000 }, newPerson))
  }
  const bare = await openBare(own)
  const [log, inserts]: [Round[], Round[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    log.push(await measure(() => own.office.log.append(own.writer, [newPerson()])))
    inserts.push(await measure(bare.insert))
  }
  const acknowledged = people + log.reduce((sum, { perSecond }) => sum + Math.round(perSecond * seconds), 0)
  const { position } = await own.office.log.head()
  await bare.close()
  await own.office.close()
  const ratio = median(log.map((each) => each.perSecond)) / median(inserts.map((each) => each.perSecond))
  const results = {
    what: `${clients} clients, register of ${people} people, ${rounds} rounds of ${seconds} s each`,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, shared with other work, load ${loadavg()[0]?.toFixed(1)}`,
    postgres: adapter,
    log,
    bareInserts: inserts,
    ratioOfMedians: Number(ratio.toFixed(2)),
    asked: { p95Ms: 300, ratio: 0.4 },
    worstP95Ms: Math.max(...log.map((each) => each.p95Ms)),
    acknowledged,
    inLog: position,
  }
  await writeWhole(
    new URL(`results/log-load-${adapter}.json`, import.meta.url).pathname,
    `${JSON.stringify(results, null, 2)}\n`,
  )
  console.log(JSON.stringify(results, null, 2))
  process.exitCode = position >= acknowledged ? 0 : 1
} finally {
  await server.stop()
}

function newPerson() {
  const number = randomBytes(4).toString('hex')
  const set = { name: `Synthetic person ${number}`, phone: number, place: 'nowhere', marks: [] }
  return { record: { kind: 'slip', id: randomUUID() }, set, seen: 0, reason: 'load' }
}

/** The same number of bytes as a sealed entry, one row and one commit a write, one connection a client. */
async function openBare(own: TestOffice) {
  const size = await asAdmin(own.admin, async (client) => {
    const { rows } = await client.query<{ size: string }>('select avg(length(sealed))::int as size from changes')
    await client.query('create table bare (id text primary key, sealed bytea not null)')
    return Number(rows[0]!.size)
  })
  const pool = new pg.Pool({ ...own.admin, max: clients })
  const sealed = randomBytes(size)
  return {
    insert: () => pool.query('insert into bare values ($1, $2)', [randomUUID(), sealed]),
    close: () => pool.end(),
  }
}

async function measure(write: () => Promise<unknown>): Promise<Round> {
  const end = performance.now() + seconds * 1000
  const times: number[] = []
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await write()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))
  return { perSecond: Number((times.length / seconds).toFixed(1)), medianMs: at(0.5), p95Ms: at(0.95) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
