// Whether a stated probability means what it says: npx tsx bench/link/calibration.ts FOLDER… [--out NAME], folders that
// `homeward synthesize release` wrote with seeds the model was not trained on.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { peopleModel, planLinking, prepare, scoreSlice } from '@homeward/link'
import { tablePatterns } from '../../engines/link/score-slice.ts'
import { learnWeights } from '../../engines/link/weigh/expectation.ts'
import { probabilityOf } from '../../engines/link/weigh/model.ts'
import { pairWeigher } from '../../engines/link/weigh/pair-weigher.ts'
import { type Bin, reliability, reliabilityPicture } from './calibration/reliability.ts'
import { writeResult } from './names/write-result.ts'
import { readTruth } from './read-truth.ts'

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const releases: { rows: number; pairs: number; expectedError: number; bins: readonly Bin[] }[] = []
for (const folder of positionals) {
  const { rows, people } = await readTruth(folder)
  const table = prepare(rows)
  const plan = planLinking(table, peopleModel)
  const slice = scoreSlice(plan, [0, table.rows])
  const allPairs = (table.rows * (table.rows - 1)) / 2
  const model = learnWeights(plan.model, tablePatterns(table), slice.patterns, { allPairs, learning: 'share' })
  const weigher = pairWeigher(model)
  const fields = table.columns.length
  const stated = Array.from(slice.a, (a, i) => {
    const [from, to] = [i * fields, (i + 1) * fields]
    const weight = weigher.weigh({ levels: slice.levels.subarray(from, to), bits: slice.bits.subarray(from, to) })
    return { probability: probabilityOf(model, weight), isTrue: people[a] === people[slice.b[i]!] }
  })
  releases.push({ rows: table.rows, ...reliability(stated) })
}
if (values.out === undefined) console.log(JSON.stringify(releases))
else {
  writeResult(
    values.out,
    { asked: { expectedError: 0.03, pairs: 2_000 }, releases },
    new URL('results', import.meta.url).pathname,
  )
  writeFileSync(
    new URL(`./results/${values.out}.svg`, import.meta.url),
    reliabilityPicture(releases.map(({ bins }) => bins)),
  )
}
