// Links a table by a plan, in a process of its own so that time and memory are its own. usage: tsx homeward-peer.ts PLAN.json ROWS.csv
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  equalFields,
  type Field,
  type LinkRow,
  partsOf,
  planLinking,
  scoreSlice,
  TableBuilder,
  untrainedModel,
} from '@homeward/link'
import { pairWeigher } from '../../../engines/link/weigh/pair-weigher.ts'
import { linkInThreads } from '../../../server/platform/linking/link-in-threads.ts'
import { scoreGroups } from '../score-pairs.ts'
import { pairCurve } from './pair-curve.ts'
import type { BatchPlan } from './plans.ts'

const [planFile, rowsFile] = process.argv.slice(2)
const plan = JSON.parse(readFileSync(planFile!, 'utf8')) as BatchPlan
const fields = Object.entries(plan.columns).map(([field, kind]): Field => ({ field, kind, from: [field] }))
const builder = new TableBuilder(fields)
const people: string[] = []
let header: string[] | undefined
for await (const line of createInterface({ input: createReadStream(rowsFile!) })) {
  const cells = line.split(',')
  if (header === undefined) {
    header = cells
    continue
  }
  const row: Record<string, string> = {}
  for (let at = 0; at < header.length; at++) if (cells[at] !== '') row[header[at]!] = cells[at]!
  people.push(row['person']!)
  builder.add(row as LinkRow)
}
const table = builder.table()
const read = performance.now()
const start = untrainedModel(table)
const settings = {
  rules: plan.rules.map((columns) => equalFields(...columns)),
  pairsPerRow: 50,
  learning: 'everything',
  precision: 0.95,
} as const
const linkage = await linkInThreads(table, start, { ...settings, threads: 2 })
const seconds = performance.now() / 1000
const used = process.cpuUsage()
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)

// Not timed: what every threshold would have given, as the peer's pairs are judged.
const again = planLinking(table, start, settings)
const slice = scoreSlice(again, [0, table.rows])
const weigher = pairWeigher(again.model)
const size = fields.length
const weights = Float64Array.from(slice.a, (_, i) =>
  weigher.weigh({
    levels: slice.levels.subarray(i * size, (i + 1) * size),
    bits: slice.bits.subarray(i * size, (i + 1) * size),
  }),
)
const same = Array.from(slice.a, (a, i) => people[a] === people[slice.b[i]!])
const { truePairs } = scoreGroups(linkage.people, people)
console.log(
  JSON.stringify({
    engine: 'Homeward',
    pairs: linkage.report.compared,
    best: pairCurve(weights, same, truePairs),
    groups: scoreGroups(linkage.people, people),
    seconds: Math.round(seconds * 100) / 100,
    readSeconds: Math.round(read / 10) / 100,
    processorSeconds: Math.round((used.user + used.system) / 1e4) / 100,
    peakMiB,
    parts: partsOf(again, 2).length - 1,
  }),
)
