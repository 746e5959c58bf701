/**
 * How wrong the clusters of a chain of coins are, on planted truth, with each exclusion on and off; and what the change
 * and peel candidates are worth. Usage: npx tsx bench/trace/planted-coins.ts STORE TRUTH.csv
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { KeyTable, keyWords, readAddress } from '@homeward/formats/chain'
import { type ChangeCandidate, changeCandidates, clusterCoins, pairError, unknown } from '@homeward/trace'
import { coinGraph } from '../../server/platform/chain-store/coin-graph.ts'
import { openChainStore } from '../../server/platform/chain-store/open-chain-store.ts'
import { findTransactions } from '../../server/platform/tracing/find-in-store.ts'
import { report } from './report.ts'

const [folder, truthFile] = process.argv.slice(2)
const store = openChainStore(folder!)
const { addresses } = store.contents
const graph = coinGraph(store)

const table = new KeyTable(keyWords('btc'), 1 << Math.ceil(Math.log2(addresses)))
const keys = store.column('addressKey')
for (let at = 0; at < keys.length; at += table.width) {
  table.key.set(keys.subarray(at, at + table.width))
  table.add()
}
const owner = new Int32Array(addresses).fill(-1)
const owners = new Map<string, number>()
const planted: Record<string, string[]> = { coinjoin: [], payjoin: [], batch: [] }
for await (const line of createInterface({ input: createReadStream(truthFile!) })) {
  const [kind, a, b] = line.split(',')
  if (kind === 'owner') {
    if (readAddress('btc', a!, table.key) !== undefined) throw new Error('the truth names an address that is none')
    const address = table.find()
    if (address < 0) continue
    const number = owners.get(b!) ?? owners.size
    owners.set(b!, number)
    owner[address] = number
  } else planted[kind!]?.push(a!)
}

const payJoins = new Set(findTransactions(store, planted['payjoin']!).values())
const round = (value: number) => Math.round(value * 1e6) / 1e6
function measure(options: Parameters<typeof clusterCoins>[2]) {
  const clusters = clusterCoins(graph, addresses, options)
  const { precision, recall, largestCluster } = pairError(clusters.root, owner)
  return { precision: round(precision), recall: round(recall), largestCluster, excluded: clusters.excluded }
}

/** A candidate is right when its output belongs to the payer. */
function candidateError(candidates: readonly ChangeCandidate[]) {
  let right = 0
  for (const { output, payer } of candidates) {
    const address = graph.outputAddress[output]!
    if (address !== unknown && owner[address]! >= 0 && owner[address] === owner[payer]) right++
  }
  return { candidates: candidates.length, precision: round(right / Math.max(1, candidates.length)) }
}

/** Transactions of two outputs of which exactly one goes back to an owner among the payers: what change detection seeks. */
function changeTruth() {
  let count = 0
  for (let transaction = 0; transaction < graph.transactions; transaction++) {
    const first = graph.outputStart[transaction]!
    const payer = graph.inputAddress[graph.inputStart[transaction]!]!
    if (payer === unknown || graph.outputStart[transaction + 1]! - first !== 2) continue
    const back = [first, first + 1].filter((output) => owner[graph.outputAddress[output]!] === owner[payer])
    if (back.length === 1) count++
  }
  return count
}

const found = changeCandidates(graph, addresses)
const change = candidateError(found)
const keep = (...kinds: ('coinjoin' | 'payjoin' | 'batch')[]) => ({ keep: new Set(kinds) })
report('planted-coins', {
  transactions: graph.transactions,
  addresses,
  owners: owners.size,
  planted: Object.fromEntries(Object.entries(planted).map(([kind, list]) => [kind, list.length])),
  multiInput: {
    asShipped: measure({}),
    payJoinsAsideByTruth: measure({ ...keep('payjoin'), without: payJoins }),
    payJoinsIncluded: measure(keep('payjoin')),
    coinJoinsIncluded: measure(keep('coinjoin')),
    batchesIncluded: measure(keep('batch')),
    nothingExcluded: measure(keep('coinjoin', 'payjoin', 'batch')),
  },
  change: { ...change, recall: round((change.precision * change.candidates) / changeTruth()) },
  peel: candidateError(found.filter((each) => each.isPeel)),
})
