/**
 * Clusters and traces on a chain of coins. Usage: npx tsx bench/trace/coins.ts STORE [--arrays DIR]
 * STORE is made by `homeward synthesize chain` and `homeward chain ingest`; --arrays writes the columns for peers.py.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CoinTracer, clusterCoins, coinBalance, isConserved, narrow, policies, unknown } from '@homeward/trace'
import { coinGraph } from '../../server/platform/chain-store/coin-graph.ts'
import { openChainStore } from '../../server/platform/chain-store/open-chain-store.ts'
import { gathersPerSecond } from './gathers.ts'
import { median, quantile, timed } from './measure.ts'
import { report } from './report.ts'

const folder = process.argv[2]!
const arrays = process.argv[3] === '--arrays' ? process.argv[4] : undefined

function clusterFromFiles() {
  const store = openChainStore(folder)
  const graph = coinGraph(store)
  const clusters = clusterCoins(graph, store.contents.addresses)
  store.close()
  return clusters
}

const fromFiles = Array.from({ length: 5 }, () => timed(clusterFromFiles))
const peakMiB = Math.ceil(process.resourceUsage().maxRSS / 1024)
const { count, merges, excluded } = fromFiles[0]![1]
const store = openChainStore(folder)
const graph = coinGraph(store)
const inMemory = Array.from({ length: 5 }, () => timed(() => clusterCoins(graph, store.contents.addresses))[0])

const tracer = new CoinTracer(graph, narrow)
const seeds: number[] = []
for (let output = Math.floor(graph.outputAddress.length * 0.3); seeds.length < 100; output += 7919) {
  if (graph.spender[output] !== unknown) seeds.push(output)
}
for (const seed of seeds) tracer.trace([seed], { backward: false, hops: 10 })
const single = Array.from({ length: 5 }, () =>
  seeds.map((seed) => timed(() => tracer.trace([seed], { backward: false, hops: 10 }))[0]),
).flat()
const whole = Array.from({ length: 5 }, () => timed(() => tracer.trace(seeds, { backward: false }))[0])
const balanced = timed(() => coinBalance(tracer, seeds))
for (const policy of policies) if (!isConserved(balanced[1].policies[policy])) throw new Error(`${policy} loses money`)

if (arrays !== undefined) {
  mkdirSync(arrays, { recursive: true })
  const { inputStart, inputOutput, inputAddress, outputStart, outputAddress, outputValue, spender } = graph
  const columns = { inputStart, inputOutput, inputAddress, outputStart, outputAddress, outputValue, spender }
  for (const [name, values] of Object.entries(columns)) {
    writeFileSync(join(arrays, `${name}.u32`), new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  }
  writeFileSync(join(arrays, 'seeds.json'), JSON.stringify(seeds))
}
const gathers = gathersPerSecond()
const inputs = graph.inputOutput.length
report('coins', {
  transactions: graph.transactions,
  inputs,
  outputs: graph.outputAddress.length,
  cluster: {
    fromFilesMs: median(fromFiles.map(([ms]) => ms)),
    inMemoryMs: median(inMemory),
    peakMiB,
    clusters: count,
    merges: merges.length,
    excluded,
  },
  trace10Hops: { medianMs: median(single), p95Ms: quantile(single, 0.95), maxMs: quantile(single, 1) },
  trace100WholeChain: {
    medianMs: median(whole),
    balanceMs: Math.round(balanced[0]),
    transactions: tracer.visited,
    outputs: tracer.slots.count,
  },
  gathers: {
    machinePerSecond: gathers,
    // Each input costs two dependent random reads: its address's parent and the root above it.
    clusteringPerSecond: Math.round((inputs * 2) / (median(inMemory) / 1000)),
    share: Math.round(((inputs * 2) / (median(inMemory) / 1000) / gathers) * 100) / 100,
  },
})
