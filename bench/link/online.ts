// One person among a million, beside PostgreSQL and DuckDB. usage: npx tsx bench/link/online.ts [--people 752000] [--seed N] [--queries N]
// [--postgres URL of an empty database] [--duckdb] [--name results file]
import { parseArgs } from 'node:util'
import { quantile, round, writeResult } from './names/write-result.ts'
import { type Answer, mcNemar, summarise } from './online/answers.ts'
import { DuckdbPeer } from './online/duckdb-peer.ts'
import { type Asked, holdOut } from './online/held-out.ts'
import { Ours } from './online/homeward.ts'
import { nativeQueries } from './online/native-queries.ts'
import { PostgresPeer } from './online/postgres-peer.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '752000' },
    seed: { type: 'string', default: '31' },
    queries: { type: 'string', default: '500' },
    postgres: { type: 'string' },
    duckdb: { type: 'boolean', default: false },
    name: { type: 'string', default: 'online' },
  },
})
const plan = { people: Number(values.people), seed: Number(values.seed), queries: Number(values.queries) }
const memory = () => round(process.memoryUsage().rss / 2 ** 20, 0)

const ours = new Ours()
let rows = 0
const loading = process.cpuUsage()
const asked = holdOut(plan, (row, person) => {
  rows += 1
  ours.add(row, person)
})
ours.build()
const loaded = process.cpuUsage(loading)
const memoryPeakMiB = round(process.resourceUsage().maxRSS / 1024, 0)
const { answers, processor } = ours.ask(asked)
const native = ours.ask(nativeQueries(30).map((row): Asked => ({ row, person: 0 })))
const nativeTimes = native.answers.map(({ milliseconds }) => milliseconds).sort((x, y) => x - y)

/** The DuckDB scan takes a tenth of a second a query: fewer are asked. */
const scanned = asked.slice(0, 150)
const peers: Record<string, unknown> = {}
const compare = (name: string, theirs: readonly Answer[], questions: readonly Asked[]) => {
  peers[name] = {
    ...summarise(questions, theirs),
    mcNemar: mcNemar(questions, answers.slice(0, questions.length), theirs),
  }
}
if (values.postgres === undefined) console.error('Without --postgres URL nothing is compared with pg_trgm.')
else {
  const peer = new PostgresPeer(values.postgres)
  const version = await peer.open()
  const records: [Parameters<PostgresPeer['add']>[0], number][] = []
  holdOut(plan, (row, person) => records.push([row, person]))
  for (const [row, person] of records) await peer.add(row, person)
  await peer.build()
  for (const similarity of [0.3, 0.45]) {
    compare(
      `pg_trgm GIN ${similarity} with re-rank (${version.split(' ').slice(0, 2).join(' ')})`,
      await peer.ask(asked, { similarity }),
      asked,
    )
  }
  await peer.close()
}
if (values.duckdb) {
  const peer = new DuckdbPeer()
  await peer.open()
  holdOut(plan, (row, person) => peer.add(row, person))
  peer.build()
  compare('DuckDB 1.5.6 scan, one thread', await peer.ask(scanned), scanned)
}
writeResult(
  values.name,
  {
    what: 'one record of a person asked for among all others of a million; found when any other record of that person is among the first ten rows',
    ...plan,
    rows,
    asked: { p95Ms: 20, recallAt10: 0.9, worstGroup: 0.82, memoryMiB: 400, nativeP95Ms: 30 },
    homeward: {
      ...summarise(asked, answers),
      processor,
      loadProcessorSeconds: round((loaded.user + loaded.system) / 1e6, 1),
      memoryPeakMiB,
      memoryNowMiB: memory(),
      weightsThatAddUp: ours.sums(asked.slice(0, 100)),
      nativeScript: {
        queries: nativeTimes.length,
        p50Ms: round(quantile(nativeTimes, 0.5), 1),
        p95Ms: round(quantile(nativeTimes, 0.95), 1),
        processor: native.processor,
      },
    },
    peers,
  },
  new URL('results', import.meta.url).pathname,
)
