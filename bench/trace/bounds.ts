/**
 * Policy-free bounds on a large subgraph: seeds whose trace to the exits visits about 10,000 transactions, exits being
 * a share of all addresses chosen by seed. Usage: npx tsx bench/trace/bounds.ts STORE [TRANSACTIONS] [SEED]
 */
import { CoinTracer, narrow, traceCoinPayment, unknown } from '@homeward/trace'
import { coinGraph } from '../../server/platform/chain-store/coin-graph.ts'
import { openChainStore } from '../../server/platform/chain-store/open-chain-store.ts'
import { median, timed } from './measure.ts'
import { report } from './report.ts'

const store = openChainStore(process.argv[2]!)
const wanted = Number(process.argv[3] ?? 10_000)
const seed = Number(process.argv[4] ?? 7)
const graph = coinGraph(store)
const tracer = new CoinTracer(graph, narrow)
let state = seed
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
// One address in fifty is an exit: enough that a large trace meets hundreds.
const stops = Uint8Array.from({ length: store.contents.addresses }, () => (random() < 0.02 ? 1 : 0))
const measured: { transactions: number; edges: number; exits: number; traceMs: number; ms: number }[] = []
for (let tries = 0; measured.length < 9 && tries < 4000; tries++) {
  const output = Math.floor(random() * graph.outputAddress.length)
  if (graph.spender[output] === unknown) continue
  for (let hops = 4; hops < 60; hops += 2) {
    const limits = { backward: false, stops, hops }
    const [traceMs] = timed(() => tracer.trace([output], limits))
    if (tracer.visited > wanted * 1.3) break
    if (tracer.visited < wanted) continue
    const [ms, { exits, isBounded }] = timed(() => traceCoinPayment(tracer, [output], limits, 1_000_000))
    if (!isBounded) throw new Error('the network was too large')
    measured.push({ transactions: tracer.visited, edges: tracer.slots.count, exits: exits.length, traceMs, ms })
    break
  }
}
if (measured.length === 0) throw new Error('no seed reaches so many transactions')
const middle = (of: (each: (typeof measured)[number]) => number) => median(measured.map(of))
report('bounds', {
  seed,
  traces: measured.length,
  transactions: middle((each) => each.transactions),
  edges: middle((each) => each.edges),
  exits: middle((each) => each.exits),
  traceMedianMs: middle((each) => each.traceMs),
  withBoundsMedianMs: middle((each) => each.ms),
  withBoundsSlowestMs: Math.round(Math.max(...measured.map((each) => each.ms))),
})
store.close()
