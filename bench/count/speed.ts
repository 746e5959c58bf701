// Whole processes: node on the launcher, from start to the last byte written, several runs each, medians. The peers' seconds
// are the stored ones (R 4.2.2 and Synthetic Data Showcase on a machine of the same kind, quiet), marked so.
// Usage: npx tsx bench/count/speed.ts [runs 5]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OverlapTable } from '@homeward/count/estimate'
import { synthesizeCases } from '@homeward/synthetic/cases'
import {
  averageGraphs,
  unseenGrid,
  wholeGrid,
} from '../../engines/count/estimate/methods/decomposable/average-graphs.ts'
import { LatentClassChain } from '../../engines/count/estimate/methods/latent-classes/latent-class-chain.ts'
import { countsByCell, observedIn } from '../../engines/count/estimate/overlap-table.ts'
import { seededRandom } from '../../engines/count/random/seeded-random.ts'
import { readTables } from './read-data.ts'
import { median, writeResults } from './write-results.ts'

const runs = Number(process.argv[2] ?? 5)
const launcher = join(import.meta.dirname, '../../server/bin/homeward.js')
const folder = mkdtempSync(join(tmpdir(), 'count-speed-'))
const tables = readTables()

function csvOf({ lists, cells, counts }: OverlapTable): string {
  const rows = cells.map((cell, row) => [...lists.map((_, list) => (cell >> list) & 1), counts[row]].join(','))
  return `${[[...lists, 'count'].join(','), ...rows].join('\n')}\n`
}

interface Measured {
  readonly what: string
  readonly seconds: number
  readonly allSeconds: readonly number[]
  /** Processor time of the process and its threads: what a quiet machine would come near to. */
  readonly processorSeconds: number
  readonly must: number
  readonly aim: number | null
  readonly peer: { readonly name: string; readonly seconds: number; readonly ratio: number }
}

const measured: Measured[] = []

/** Runs one command several times; the seconds of the shell's own clock. */
function whole(
  what: string,
  args: readonly string[],
  expected: { must: number; aim: number | null },
  peer: { name: string; seconds: number },
) {
  const times = Array.from({ length: runs }, () => {
    const script = `TIMEFORMAT='%R %U %S'; time "$0" "$@" > /dev/null 2>&1`
    const { stderr } = spawnSync('bash', ['-c', script, process.execPath, launcher, ...args], { encoding: 'utf8' })
    const [real, user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number)
    return { real: real!, processor: user! + system! }
  })
  const seconds = median(times.map(({ real }) => real))
  const processorSeconds = median(times.map(({ processor }) => processor))
  const allSeconds = times.map(({ real }) => real)
  measured.push({
    what,
    seconds,
    allSeconds,
    processorSeconds,
    ...expected,
    peer: { ...peer, ratio: Math.round(peer.seconds / seconds) },
  })
}

for (const name of ['UKdat', 'UKdat_5']) writeFileSync(join(folder, `${name}.csv`), csvOf(tables.get(name)!))
const estimate = (name: string, method: string, replicates: number) => [
  ...['estimate', join(folder, `${name}.csv`), '--method', method, '--replicates', `${replicates}`, '--json'],
]
const stored = 'stored, in R alone'
whole(
  'BCa, 1,000 replicates, UKdat',
  estimate('UKdat', 'stepwise', 1000),
  { must: 2, aim: 1 },
  { name: stored, seconds: 210 },
)
whole(
  'BCa, 1,000 replicates, UKdat_5',
  estimate('UKdat_5', 'stepwise', 1000),
  { must: 1, aim: 0.5 },
  { name: stored, seconds: 123 },
)
whole(
  'BIC, all models, UKdat_5',
  estimate('UKdat_5', 'bic', 0),
  { must: 0.5, aim: null },
  { name: stored, seconds: 24.7 },
)
whole('BIC, 32,768 models, UKdat', estimate('UKdat', 'bic', 0), { must: 5, aim: null }, { name: 'none', seconds: 0 })

const { csv, codebook } = synthesizeCases({ rows: 100_000, seed: 7, width: 20 })
writeFileSync(join(folder, 'cases.csv'), csv)
writeFileSync(join(folder, 'codebook.json'), JSON.stringify(codebook))
const showcase = 'Synthetic Data Showcase, stored, other data of the same size'
const publish = (mode: string, ...more: readonly string[]) => [
  ...['publish', join(folder, 'cases.csv'), '--codebook', join(folder, 'codebook.json'), '--mode', mode],
  ...['--k', '10', '--length', '3', '--out', join(folder, mode), '--json', ...more],
]
whole(
  'k-safe aggregates, 100,000 x 20',
  publish('aggregates'),
  { must: 1.5, aim: 0.8 },
  { name: showcase, seconds: 12.7 },
)
whole('k-safe synthesis, 100,000 x 20', publish('synthetic'), { must: 20, aim: 8 }, { name: showcase, seconds: 108 })
whole(
  'DP synthesis, epsilon 4, 100,000 x 20',
  publish('dp', '--epsilon', '4', '--budget', '90', '--ledger', join(folder, 'ledger.json')),
  { must: 30, aim: 10 },
  { name: `${showcase}, stopped unfinished`, seconds: 200 },
)
rmSync(folder, { recursive: true })

/** In process, warm, as the stored seconds of the C++ peers are. */
function inside(what: string, peerSeconds: number, work: () => void) {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return { what, processorSeconds: median(times), all: times, peerSeconds, ratio: peerSeconds / median(times) }
}

const graphs = (name: string, grid: (observed: number) => Float64Array) => () => {
  averageGraphs(countsByCell(tables.get(name)!), grid(observedIn(tables.get(name)!)))
}
const peers = [
  inside('dga, Kosovo, 17,600 values', 0.053, graphs('Kosovo', wholeGrid)),
  inside('dga, UKdat_5, 822 graphs', 0.11, graphs('UKdat_5', unseenGrid)),
  inside('LCMCR, Kosovo, 110,000 sweeps', 1.413, () => {
    const chain = new LatentClassChain(countsByCell(tables.get('Kosovo')!), seededRandom(1))
    for (let sweep = 0; sweep < 110_000; sweep += 1) chain.sweep()
  }),
]

writeResults('speed', { runs, wholeProcess: measured, inProcess: peers })
