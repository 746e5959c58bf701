/**
 * A trace over HTTP with labels, on the office's own server: how long it takes, and whether a shield can be felt in the time.
 * Usage: npx tsx bench/trace/http.ts [TRANSACTIONS] [SEED] [btc|tron]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from './desk.ts'
import { median, quantile } from './measure.ts'
import { report } from './report.ts'

const transactions = process.argv[2] ?? '1000000'
const seed = process.argv[3] ?? '7'
const kind = process.argv[4] ?? 'tron'
const rounds = 200
const launcher = new URL('../../server/bin/homeward.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'homeward-bench-'))
const at = (path: string) => join(folder, path)
const homeward = (...words: string[]) => execFileSync(process.execPath, [launcher, ...words], { stdio: 'pipe' })

try {
  homeward('synthesize', 'chain', '--chain', kind, '--transactions', transactions, '--seed', seed, '--out', at('made'))
  const source = at(kind === 'btc' ? 'made/blocks.dat' : 'made/transfers.csv')
  const planted = readFileSync(at('made/truth.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
  const payments = [...new Set(planted.filter(([what]) => what === 'payment').map((cells) => cells[1]!))]
  const desk = await openDesk()
  try {
    mkdirSync(desk.chains, { recursive: true, mode: 0o700 })
    const store = join(desk.chains, 'measured')
    homeward('chain', 'ingest', source, '--chain', kind, '--out', store)
    homeward('chain', 'label', store, at('made/labels.json'))
    await measure(desk, payments)
  } finally {
    await desk.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(desk: Awaited<ReturnType<typeof openDesk>>, payments: readonly string[]): Promise<void> {
  const offered = { name: 'Measured', folder: 'measured', reason: 'to measure' }
  const { id: source } = await desk.ask('coordinator', 'POST', '/chains', offered)
  const limits = { backward: false, hops: 10, least: null, date: null }
  const trace = async (seeds: readonly string[]) => {
    const start = performance.now()
    const state = await desk.ask('investigator', 'POST', '/traces', { source, title: 'M', seeds, ...limits })
    return { milliseconds: performance.now() - start, state }
  }
  const first = await trace([payments[0]!])
  for (let state = first.state; state.trace === null; ) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    state = await desk.ask('investigator', 'GET', `/traces/${first.state.id}`)
  }
  for (const payment of payments.slice(0, 20)) await trace([payment])
  const times: number[] = []
  let jobs = 0
  for (let round = 0; round < rounds; round++) {
    const { milliseconds, state } = await trace([payments[round % payments.length]!])
    times.push(milliseconds)
    if (state.job !== null) jobs++
  }
  const oracle = await compareTimes(desk, { source, payments, trace })
  report('http', {
    chain: { kind, transactions: Number(transactions), seed: Number(seed) },
    oneSeedTenHops: {
      rounds,
      p50Milliseconds: median(times),
      p95Milliseconds: quantile(times, 0.95),
      mostMilliseconds: quantile(times, 1),
      jobs,
      firstOnColdStoreMilliseconds: Math.round(first.milliseconds),
      wasJobAtFirst: first.state.job !== null,
    },
    shieldedAgainstUnmarked: oracle,
  })
}

interface Asked {
  readonly source: string
  readonly payments: readonly string[]
  readonly trace: (seeds: readonly string[]) => Promise<{ milliseconds: number }>
}

/** Hops that are no exit: some are shielded, as many are not; asked in turns, their medians are compared. */
async function compareTimes(desk: Awaited<ReturnType<typeof openDesk>>, { payments, trace, source }: Asked) {
  const limits = { backward: false, hops: 10, least: null, date: null }
  const hops: string[] = []
  for (const payment of payments) {
    const { id } = await desk.ask('investigator', 'POST', '/traces', {
      source,
      title: 'M',
      seeds: [payment],
      ...limits,
    })
    const { addresses, transfers } = await desk.ask('investigator', 'GET', `/traces/${id}/graph`)
    const passed = transfers.find(({ hop, end, to }: Moved) => hop === 1 && end === 'followed' && !addresses[to].exit)
    const address = passed && addresses[passed.to].address
    if (address && !hops.includes(address)) hops.push(address)
    if (hops.length === 20) break
  }
  const shielded = hops.filter((_, each) => each % 2 === 0)
  const unmarked = hops.filter((_, each) => each % 2 === 1)
  const kept = { chain: kind, reason: 'to measure' }
  // The same addresses before and after, so that each is compared with itself as well.
  const before = await inTurns(trace, [shielded, unmarked])
  for (const address of shielded) await desk.ask('caseworker', 'POST', '/shields', { ...kept, address })
  const after = await inTurns(trace, [shielded, unmarked])
  return {
    addresses: hops.length,
    before: { shieldedLater: median(before[0]!), unmarked: median(before[1]!) },
    after: { shielded: median(after[0]!), unmarked: median(after[1]!) },
    ratioOfChange:
      Math.round((median(after[0]!) / median(before[0]!) / (median(after[1]!) / median(before[1]!))) * 1000) / 1000,
  }
}

interface Moved {
  readonly hop: number
  readonly end: string
  readonly to: number
}

async function inTurns(trace: Asked['trace'], groups: readonly (readonly string[])[]): Promise<number[][]> {
  const times: number[][] = groups.map(() => [])
  for (let round = 0; round < rounds / 2; round++) {
    for (const [each, group] of groups.entries()) {
      const { milliseconds } = await trace([group[round % group.length]!])
      times[each]!.push(milliseconds)
    }
  }
  return times
}
