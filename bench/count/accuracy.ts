// Every figure against stored outputs of the R packages (mse_reference_open.json): worst differences, not averages.
// Usage: npx tsx bench/count/accuracy.ts
import { checkExistence } from '../../engines/count/estimate/existence/check-existence.ts'
import { informationCriteria } from '../../engines/count/estimate/fit/information-criteria.ts'
import { marginsOf } from '../../engines/count/estimate/fit/margins.ts'
import { bcaLimits } from '../../engines/count/estimate/interval/bca.ts'
import { largestInteraction, ModelRanker } from '../../engines/count/estimate/methods/all-models.ts'
import {
  averageGraphs,
  unseenGrid,
  wholeGrid,
} from '../../engines/count/estimate/methods/decomposable/average-graphs.ts'
import { LatentClassChain } from '../../engines/count/estimate/methods/latent-classes/latent-class-chain.ts'
import { StepwiseChooser } from '../../engines/count/estimate/methods/stepwise.ts'
import { mainEffects, termsOfSize } from '../../engines/count/estimate/models/terms.ts'
import { countsByCell, type OverlapTable, observedIn } from '../../engines/count/estimate/overlap-table.ts'
import { seededRandom } from '../../engines/count/random/seeded-random.ts'
import { readData, readTables } from './read-data.ts'
import { median, writeResults } from './write-results.ts'

interface Point {
  estimate: Record<string, number>
  coef: Record<string, number>
  se: Record<string, number>
  deviance: number
  aic: number
}
interface Reference {
  point: Record<string, Record<string, Point | number | null>>
  existence: Record<string, { model: string; code: number }[]>
  fits: Record<string, { model: string; N: number; BIC: number; AIC: number; deviance: number }[]>
  bootstrap: Record<string, { replicate_counts: number[][]; bootreps: number[]; BCa: Record<string, number> }>
  bic: Record<
    string,
    { dataset: string; maxorder: number | null; nmodels: number; top: { model: string; N: number; BIC: number }[] }
  >
  dga: Record<string, { mean: number; q025: number; q10: number; median: number; q90: number; q975: number }>
  lcmcr: Record<string, { runs: { q: Record<string, number> }[] }>
  random_sparse_tables: {
    tables: {
      lists: string[]
      rows: number[][]
      checkident: { main: number; full: number }
      stepwise: { estimate: Record<string, number> }
    }[]
  }
}

const reference = readData<Reference>('mse_reference_open.json')
const tables = readTables()
const off = (ours: number, theirs: number) => Math.abs(ours - theirs) / Math.max(1e-6, Math.abs(theirs))
const worst = new Map<string, number>()
const note = (what: string, difference: number) => worst.set(what, Math.max(worst.get(what) ?? 0, difference))

function termsOf(hierarchy: string, lists: number): number[] {
  const tops = hierarchy
    .slice(1, -1)
    .split(',')
    .map((top) => [...top].reduce((mask, digit) => mask | (1 << (Number(digit) - 1)), 0))
  return Array.from({ length: (1 << lists) - 1 }, (_, at) => at + 1).filter((term) =>
    tops.some((top) => (top & term) === term),
  )
}

function stepwise(table: OverlapTable, chooser: StepwiseChooser, rows: ArrayLike<number> = table.counts): number {
  const chosen = chooser.choose(countsByCell(table, rows), 0.02)
  return typeof chosen === 'number' ? Number.POSITIVE_INFINITY : chosen.fit.margins.totals[0]! + chosen.fit.unseen
}

let points = 0
for (const [name, thresholds] of Object.entries(reference.point)) {
  const table = tables.get(name)!
  const chooser = new StepwiseChooser(table.lists.length)
  for (const [kind, expected] of Object.entries(thresholds)) {
    if (typeof expected !== 'object' || expected === null || !expected.estimate) continue
    const threshold = kind === 'main' ? 0 : kind === 'full' ? 1 : Number(kind.split('_')[1])
    const chosen = chooser.choose(countsByCell(table), threshold)
    if (typeof chosen === 'number') continue
    points += 1
    note('point estimate', off(observedIn(table) + chosen.fit.unseen, expected.estimate['point est.']!))
    note('intercept', off(chosen.fit.values[0]!, expected.coef['(Intercept)']!))
    note('standard error', off(chooser.fitter.standardErrors(chosen.fit, 1)[0]!, expected.se['(Intercept)']!))
    note('deviance', off(chosen.fit.deviance, expected.deviance))
    note('AIC', off(informationCriteria(chosen.fit).aic, expected.aic))
  }
}

let verdicts = 0
let agreed = 0
const judge = (ours: number, theirs: number) => {
  verdicts += 1
  if (ours === theirs) agreed += 1
}
for (const [name, models] of Object.entries(reference.existence)) {
  const counts = countsByCell(tables.get(name)!)
  for (const { model, code } of models) {
    judge(checkExistence(marginsOf([0, ...termsOf(model, Math.log2(counts.length))], counts), counts), code)
  }
}
const refused: string[] = []
for (const [
  number,
  { lists, rows, checkident, stepwise: expected },
] of reference.random_sparse_tables.tables.entries()) {
  const cells = rows.map((row) => row.slice(0, -1).reduce((mask, mark, list) => mask | (mark << list), 0))
  const table = { lists, cells, counts: rows.map((row) => row.at(-1)!) }
  const counts = countsByCell(table)
  const chooser = new StepwiseChooser(lists.length)
  const main = mainEffects(lists.length)
  judge(chooser.existence(main, counts), checkident.main)
  judge(chooser.existence([...main, ...termsOfSize(lists.length, 2)], counts), checkident.full)
  const ours = stepwise(table, chooser)
  const theirs = expected.estimate['point est.']!
  if (Number.isFinite(ours)) note('random tables', off(ours, theirs))
  else refused.push(`table ${number + 1}: R answers ${Math.round(theirs)}, here refused`)
}

for (const [name, fits] of Object.entries(reference.fits)) {
  const counts = countsByCell(tables.get(name)!)
  const ranker = new ModelRanker(Math.log2(counts.length))
  for (const { model, N, BIC, AIC } of fits) {
    const fit = ranker.fit(counts, termsOf(model, Math.log2(counts.length)))!
    note('fits: estimate', off(fit.margins.totals[0]! + fit.unseen, N))
    note('fits: BIC', off(informationCriteria(fit).bic, BIC))
    note('fits: AIC', off(informationCriteria(fit).aic, AIC))
  }
}
for (const { dataset, maxorder, nmodels, top } of Object.values(reference.bic)) {
  const counts = countsByCell(tables.get(dataset)!)
  const lists = Math.log2(counts.length)
  const ranked = new ModelRanker(lists).rankAll(counts, maxorder ?? largestInteraction(lists))
  note('BIC: number of models', Math.abs(ranked.length - nmodels))
  for (const [at, { N, BIC }] of top.entries()) {
    note('BIC ranking: estimate', off(ranked[at]!.estimate, N))
    note('BIC ranking: BIC', off(ranked[at]!.bic, BIC))
  }
}

let replicates = 0
let same = 0
for (const [name, { replicate_counts: drawn, bootreps, BCa }] of Object.entries(reference.bootstrap)) {
  const table = tables.get(name)!
  const chooser = new StepwiseChooser(table.lists.length)
  const estimates = drawn.map((rows) => stepwise(table, chooser, rows))
  for (const [at, estimate] of estimates.entries()) {
    replicates += 1
    if (off(estimate, bootreps[at]!) < 1e-7) same += 1
    note('replicates', off(estimate, bootreps[at]!))
  }
  const jackknife = table.counts.flatMap((weight, row) =>
    weight === 0 ? [] : [{ estimate: stepwise(table, chooser, table.counts.with(row, weight - 1)), weight }],
  )
  const bca = bcaLimits(stepwise(table, chooser), estimates, jackknife, Object.keys(BCa).map(Number))!
  for (const [at, limit] of bca.limits.entries()) note('BCa limits', off(limit, Object.values(BCa)[at]!))
}

for (const [name, expected] of Object.entries(reference.dga)) {
  const observed = observedIn(tables.get(name)!)
  const grid = name === 'Kosovo' ? wholeGrid(observed) : unseenGrid(observed)
  const posterior = averageGraphs(countsByCell(tables.get(name)!), grid)
  const quantiles = [
    [0.025, expected.q025],
    [0.1, expected.q10],
    [0.5, expected.median],
    [0.9, expected.q90],
    [0.975, expected.q975],
  ] as const
  for (const [p, quantile] of quantiles) note('dga quantiles', Math.abs(posterior.quantile(p) - quantile))
  note('dga posterior mean', off(posterior.mean, expected.mean))
}

/** Medians of 8 chains of the reference's length, and the standard error that their spread gives the mean median. */
function latentClasses(name: string) {
  const table = tables.get(name)!
  const medians = Array.from({ length: 8 }, (_, number) => {
    const chain = new LatentClassChain(countsByCell(table), seededRandom(100 + number))
    for (let sweep = 0; sweep < 10_000; sweep += 1) chain.sweep()
    const draws = Array.from({ length: 1000 }, () => {
      for (let sweep = 0; sweep < 100; sweep += 1) chain.sweep()
      return observedIn(table) + chain.unseen
    })
    return median(draws)
  })
  const theirs = reference.lcmcr[name]!.runs.map(({ q }) => q['50%']!)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)
  const error = Math.sqrt(variance(medians) / medians.length + variance(theirs) / theirs.length)
  return { medians, theirs, standardErrors: Math.abs(mean(medians) - mean(theirs)) / error }
}

writeResults('accuracy', {
  points,
  verdicts,
  verdictsAgreed: agreed,
  replicates,
  replicatesSame: same,
  refused,
  worstRelativeDifference: Object.fromEntries(worst),
  latentClasses: { Kosovo: latentClasses('Kosovo'), Korea: latentClasses('Korea') },
})
