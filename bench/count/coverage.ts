// How often an interval holds the truth when the truth is known: tables drawn from the stepwise model of UKdat_5 (the
// simulation of Chan, Silverman and Vincent 2021, section 3.4), each estimated anew with its whole bootstrap.
// Usage: npx tsx bench/count/coverage.ts [simulations 500] [replicates 1000] [seed 1]
import { resampleCounts, seededRandom } from '@homeward/count/estimate'
import { bcaLimits } from '../../engines/count/estimate/interval/bca.ts'
import { StepwiseChooser } from '../../engines/count/estimate/methods/stepwise.ts'
import { countsByCell, observedIn } from '../../engines/count/estimate/overlap-table.ts'
import { drawBinomial } from '../../engines/count/random/binomial.ts'
import { readTables } from './read-data.ts'
import { median, writeResults } from './write-results.ts'

const [simulations = 500, replicates = 1000, seed = 1] = process.argv.slice(2).map(Number)
const levels = [0.8, 0.9, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995]
const threshold = 0.02

const table = readTables().get('UKdat_5')!
const chooser = new StepwiseChooser(table.lists.length)
const model = chooser.choose(countsByCell(table), threshold)
if (typeof model === 'number') throw new Error('UKdat_5 has an estimate')
const truth = Math.round(observedIn(table) + model.fit.unseen)
const expected = Float64Array.from(model.fit.fitted)
expected[0] = model.fit.unseen

const uniform = seededRandom(seed)
const estimate = (counts: Float64Array): number => {
  const chosen = chooser.choose(counts, threshold)
  return typeof chosen === 'number' ? Number.POSITIVE_INFINITY : chosen.fit.margins.totals[0]! + chosen.fit.unseen
}

/** The whole population spread over the cells of the model; whom no list met is then forgotten. */
function drawTable(): Float64Array {
  const drawn = new Float64Array(expected.length)
  let left = truth
  let mass = expected.reduce((sum, each) => sum + each, 0)
  for (const [cell, share] of expected.entries()) {
    drawn[cell] = drawBinomial(uniform, left, Math.min(1, share / mass))
    left -= drawn[cell]!
    mass -= share
  }
  drawn[0] = 0
  return drawn
}

const covered = levels.map(() => 0)
const widths: number[][] = levels.map(() => [])
const errors: number[] = []
let failed = 0
for (let simulation = 0; simulation < simulations; simulation += 1) {
  const counts = drawTable()
  const point = estimate(counts)
  errors.push((point - truth) ** 2)
  const resampled = Array.from({ length: replicates }, () => estimate(resampleCounts(counts, uniform)))
  const jackknife: { estimate: number; weight: number }[] = []
  for (const [cell, weight] of counts.entries()) {
    if (weight === 0) continue
    counts[cell] = weight - 1
    jackknife.push({ estimate: estimate(counts), weight })
    counts[cell] = weight
  }
  const ends = levels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2])
  const bca = bcaLimits(point, resampled, jackknife, ends)
  if (bca === null) failed += 1
  for (const [at] of levels.entries()) {
    const [low, high] = bca === null ? [0, Number.POSITIVE_INFINITY] : [bca.limits[2 * at]!, bca.limits[2 * at + 1]!]
    if (bca !== null && low <= truth && truth <= high) covered[at]! += 1
    widths[at]!.push(high - low)
  }
}

writeResults(`coverage-seed-${seed}`, {
  table: 'UKdat_5, stepwise model at .02',
  truth,
  simulations,
  replicates,
  seed,
  rootMeanSquaredError: Math.sqrt(errors.reduce((sum, each) => sum + each, 0) / simulations),
  withoutInterval: failed,
  published: { nominal95: 0.9, nominal80: 0.7, rootMeanSquaredError: 3057, simulations: 500 },
  levels: levels.map((level, at) => ({
    nominal: level,
    covered: covered[at]! / simulations,
    standardError: Math.sqrt(((covered[at]! / simulations) * (1 - covered[at]! / simulations)) / simulations),
    medianWidth: Math.round(median(widths[at]!)),
  })),
})
