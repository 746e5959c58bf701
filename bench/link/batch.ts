// Whole tables linked by the same rules, beside Splink. usage: npx tsx bench/link/batch.ts [--peers FOLDER of install-peers.sh]
// [--people 752000] [--seed N] [--tables febrl1,febrl2,febrl3,febrl4,people]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { febrlPlan, peoplePlan } from './batch/plans.ts'
import { writeFebrl, writePeople } from './batch/write-tables.ts'
import { writeResult } from './names/write-result.ts'

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    people: { type: 'string', default: '752000' },
    seed: { type: 'string', default: '31' },
    tables: { type: 'string', default: 'febrl1,febrl2,febrl3,febrl4,people' },
    name: { type: 'string', default: 'batch' },
  },
})
const python = values.peers === undefined ? 'python3' : join(values.peers, 'bin', 'python')
const folder = mkdtempSync(join(tmpdir(), 'homeward-batch-'))
const here = new URL('batch/', import.meta.url).pathname
const run = (program: string, words: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 }),
  )

const results: Record<string, unknown> = {}
for (const table of values.tables.split(',')) {
  const [plan, rows] = [join(folder, `${table}.json`), join(folder, `${table}.csv`)]
  const isPeople = table === 'people'
  writeFileSync(plan, JSON.stringify(isPeople ? peoplePlan : febrlPlan))
  const count = isPeople
    ? await writePeople(rows, Number(values.people), Number(values.seed))
    : writeFebrl(rows, table, python)
  if (count === null) {
    console.error(`Skipped: ${table} is not in the data folder (set HOMEWARD_DATA).`)
    continue
  }
  results[table] = {
    rows: count,
    loadBefore: loadavg()[0],
    homeward: run(process.execPath, ['--import', 'tsx', join(here, 'homeward-peer.ts'), plan, rows]),
    splink:
      values.peers === undefined
        ? 'not installed in this run'
        : run(python, [join(here, 'splink_peer.py'), plan, rows]),
  }
}
rmSync(folder, { recursive: true })
writeResult(
  values.name,
  {
    what: 'the same blocking rules and comparisons, two threads, whole process from the file to the pairs; F1 of pairs at the best threshold of each engine, and of the groups Homeward proposes',
    people: Number(values.people),
    seed: Number(values.seed),
    results,
  },
  new URL('results', import.meta.url).pathname,
)
