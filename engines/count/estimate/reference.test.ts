// Against stored outputs of the R packages that carry the published methods. Digits, not impressions.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExistence } from './existence/check-existence.ts'
import { informationCriteria } from './fit/information-criteria.ts'
import { marginsOf } from './fit/margins.ts'
import { bcaLimits } from './interval/bca.ts'
import { ModelRanker } from './methods/all-models.ts'
import { averageGraphs, unseenGrid, wholeGrid } from './methods/decomposable/average-graphs.ts'
import { StepwiseChooser } from './methods/stepwise.ts'
import { inTermOrder, mainEffects, termsOfSize } from './models/terms.ts'
import { countsByCell, type OverlapTable, observedIn } from './overlap-table.ts'

interface Reference {
  tables: Record<string, OverlapTable>
  point: Record<
    string,
    { threshold: number; estimate: number; intercept: number; se: number; deviance: number; aic: number }[]
  >
  existence: Record<string, [string, number][]>
  fits: Record<string, { model: string; estimate: number; bic: number; aic: number; deviance: number }[]>
  bootstrap: Record<
    string,
    {
      complete: boolean
      bca: Record<string, number>
      bias: number
      acceleration: number
      counts: number[][]
      estimates: number[]
    }
  >
  bic: Record<
    string,
    {
      table: string
      order: number
      models: number
      top: [string, number, number][]
      bca?: { ntop: number; q: Record<string, number> }[]
    }
  >
  dga: Record<string, { mean: number; quantiles: Record<string, number>; graphs: number; topWeight: number }>
  random: (OverlapTable & { main: number; full: number; estimate: number })[]
}

const reference: Reference = JSON.parse(readFileSync(new URL('./data/reference.json', import.meta.url), 'utf8'))
const tableOf = (name: string) => reference.tables[name]!
const close = (ours: number, theirs: number, tolerance = 1e-8) =>
  expect(Math.abs(ours - theirs) / Math.max(1e-6, Math.abs(theirs))).toBeLessThan(tolerance)

/** A hierarchy such as "12,3" as all terms in it. */
function termsOf(hierarchy: string, lists: number): number[] {
  const tops = hierarchy.split(',').map((top) => [...top].reduce((mask, digit) => mask | (1 << (Number(digit) - 1)), 0))
  const all = Array.from({ length: (1 << lists) - 1 }, (_, at) => at + 1)
  return all.filter((term) => tops.some((top) => (top & term) === term)).sort(inTermOrder)
}

describe.each(Object.keys(reference.point))('stepwise on %s', (name) => {
  test.each(reference.point[name]!)('gives the figures of R at threshold $threshold', (expected) => {
    const counts = countsByCell(tableOf(name))
    const chooser = new StepwiseChooser(tableOf(name).lists.length)
    const chosen = chooser.choose(counts, expected.threshold)
    if (typeof chosen === 'number') throw new Error('refused')
    const { fit } = chosen
    close(observedIn(tableOf(name)) + fit.unseen, expected.estimate)
    close(fit.values[0]!, expected.intercept)
    close(chooser.fitter.standardErrors(fit, 1)[0]!, expected.se)
    close(fit.deviance, expected.deviance)
    close(informationCriteria(fit).aic, expected.aic)
  })
})

test('existence and identifiability verdicts agree with those of R on every stored model', () => {
  for (const [name, verdicts] of Object.entries(reference.existence)) {
    const counts = countsByCell(tableOf(name))
    for (const [hierarchy, code] of verdicts) {
      const terms = [0, ...termsOf(hierarchy, tableOf(name).lists.length)]
      expect([name, hierarchy, checkExistence(marginsOf(terms, counts), counts)]).toEqual([name, hierarchy, code])
    }
  }
})

test('random sparse tables get the estimate of R, or a refusal where R has no right to one', () => {
  for (const table of reference.random) {
    const counts = countsByCell(table)
    const chooser = new StepwiseChooser(table.lists.length)
    const main = mainEffects(table.lists.length)
    expect(chooser.existence(main, counts)).toBe(table.main)
    expect(chooser.existence([...main, ...termsOfSize(table.lists.length, 2)], counts)).toBe(table.full)
    const chosen = chooser.choose(counts, 0.02)
    if (table.main !== 0) expect(chosen).toBe(table.main)
    else close(observedIn(table) + (typeof chosen === 'number' ? 0 : chosen.fit.unseen), table.estimate)
  }
})

test.each(Object.keys(reference.bootstrap))(
  'every bootstrap replicate and the BCa limits of %s are those of R',
  (name) => {
    const table = tableOf(name)
    const expected = reference.bootstrap[name]!
    const chooser = new StepwiseChooser(table.lists.length)
    const estimate = (rows: ArrayLike<number>) => {
      const chosen = chooser.choose(countsByCell(table, rows), 0.02)
      return typeof chosen === 'number' ? Number.POSITIVE_INFINITY : chosen.fit.margins.totals[0]! + chosen.fit.unseen
    }
    const replicates = expected.counts.map(estimate)
    for (const [at, each] of replicates.entries()) close(each, expected.estimates[at]!)
    if (!expected.complete) return
    const jackknife = table.counts.flatMap((weight, row) =>
      weight === 0 ? [] : [{ estimate: estimate(table.counts.with(row, weight - 1)), weight }],
    )
    const levels = Object.keys(expected.bca).map(Number)
    const bca = bcaLimits(estimate(table.counts), replicates, jackknife, levels)!
    close(bca.bias, expected.bias)
    close(bca.acceleration, expected.acceleration)
    for (const [at, limit] of bca.limits.entries()) close(limit, Object.values(expected.bca)[at]!)
  },
)

test('fits of single hierarchical models agree in estimate, BIC, AIC and deviance', () => {
  for (const [name, fits] of Object.entries(reference.fits)) {
    const counts = countsByCell(tableOf(name))
    const lists = tableOf(name).lists.length
    const ranker = new ModelRanker(lists)
    for (const expected of fits) {
      const fit = ranker.fit(counts, termsOf(expected.model, lists))!
      close(observedIn(tableOf(name)) + fit.unseen, expected.estimate)
      close(informationCriteria(fit).bic, expected.bic)
      close(informationCriteria(fit).aic, expected.aic)
      expect(Math.abs(fit.deviance - expected.deviance)).toBeLessThan(1e-8 * (1 + expected.deviance))
    }
  }
})

test.each(Object.entries(reference.bic))('the ranking of all models %s is that of R', (_, expected) => {
  const table = tableOf(expected.table)
  const lists = table.lists.length
  const ranker = new ModelRanker(lists)
  const ranked = ranker.rankAll(countsByCell(table), expected.order)
  expect(ranked.length).toBe(expected.models)
  for (const [at, [hierarchy, bic, estimate]] of expected.top.entries()) {
    expect(ranked[at]!.terms).toEqual(termsOf(hierarchy, lists))
    close(ranked[at]!.bic, bic)
    close(ranked[at]!.estimate, estimate)
  }
  for (const { ntop, q } of expected.bca ?? []) {
    const kept = ranked.slice(0, ntop).map(({ terms }) => terms)
    const best = (rows: ArrayLike<number>) => ranker.rank(countsByCell(table, rows), kept)[0]!.estimate
    const jackknife = table.counts.map((weight, row) => ({
      estimate: best(table.counts.with(row, weight - 1)),
      weight,
    }))
    const replicates = reference.bootstrap[expected.table]!.counts.map(best)
    const bca = bcaLimits(ranked[0]!.estimate, replicates, jackknife, Object.keys(q).map(Number))!
    for (const [at, limit] of bca.limits.entries()) close(limit, Object.values(q)[at]!)
  }
})

test.each(Object.entries(reference.dga))('the graph posterior of %s has the quantiles of R', (name, expected) => {
  const observed = observedIn(tableOf(name))
  const grid = name === 'Kosovo' ? wholeGrid(observed) : unseenGrid(observed)
  const posterior = averageGraphs(countsByCell(tableOf(name)), grid)
  for (const [p, quantile] of Object.entries(expected.quantiles)) expect(posterior.quantile(Number(p))).toBe(quantile)
  close(posterior.mean, expected.mean, 1e-11)
  close(posterior.graphs[0]!.weight, expected.topWeight, 1e-9)
})
