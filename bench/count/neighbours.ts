// An attack on the promise itself: two case files that differ by one person are released with noise over and over, and the
// best test to tell them apart is looked for. Half the runs choose the test, the other half judge it, so that choosing
// does not flatter; the lower confidence bound of the epsilon it shows must not exceed the stated one.
// Usage: npx tsx bench/count/neighbours.ts [runs 100000] [epsilon 1]
import { randomFillSync } from 'node:crypto'
import { type CaseTable, checkCodebook, isRefusal, releasePrivately } from '@homeward/count/publish'
import { betaQuantile } from '../../engines/count/numbers/beta-quantile.ts'
import { writeResults } from './write-results.ts'

const [runs = 100_000, epsilon = 1] = process.argv.slice(2).map(Number)
const delta = 1e-5
const codebook = checkCodebook({
  columns: [
    { name: 'a', values: ['x'] },
    { name: 'b', values: ['y'] },
  ],
})
if (isRefusal(codebook)) throw new Error(codebook.reason)

/** Everyone has both values, so one person more moves every count. */
const tableOf = (rows: number): CaseTable => ({
  codebook,
  rows,
  codes: [new Uint16Array(rows).fill(1), new Uint16Array(rows).fill(1)],
})

/** One number from everything released: the likelihood ratio of Gaussians is linear in the counts over their variances. */
function statistic(table: CaseTable): number {
  const made = releasePrivately(table, { epsilon, delta, length: 2, floor: 1 }, (bytes) => randomFillSync(bytes))
  const variance = (what: string) => made.questions.find((question) => question.what === what)!.sigma ** 2
  let sum = made.rows / variance('number of records')
  for (const { length, counts } of made.counts) {
    for (const count of counts) sum += count / variance(`counts of length ${length}`)
  }
  return sum
}

const [fewer, more] = [tableOf(40), tableOf(41)].map((table) => Array.from({ length: runs }, () => statistic(table)))
const half = runs / 2
const share = (values: readonly number[], test: (value: number) => boolean) => values.filter(test).length

/** Thresholds at many quantiles, in both directions; the first halves choose the one that shows most. */
const sorted = [...fewer!.slice(0, half), ...more!.slice(0, half)].sort((one, other) => one - other)
let chosen = { shown: Number.NEGATIVE_INFINITY, threshold: 0, isAbove: true }
for (let at = 1; at < 200; at += 1) {
  const threshold = sorted[Math.floor((sorted.length * at) / 200)]!
  for (const isAbove of [true, false]) {
    const test = (value: number) => (isAbove ? value > threshold : value < threshold)
    const [likely, unlikely] = isAbove ? [more!, fewer!] : [fewer!, more!]
    const hits = [share(likely.slice(0, half), test) / half, share(unlikely.slice(0, half), test) / half] as const
    const shown = Math.log(Math.max(1e-12, hits[0] - delta) / Math.max(1 / half, hits[1]))
    if (shown > chosen.shown) chosen = { shown, threshold, isAbove }
  }
}
const test = (value: number) => (chosen.isAbove ? value > chosen.threshold : value < chosen.threshold)
const [likely, unlikely] = chosen.isAbove ? [more!, fewer!] : [fewer!, more!]
const [hits, falseHits] = [share(likely.slice(half), test), share(unlikely.slice(half), test)]
// Each limit at 97.5 %, so that both hold together with 95 %.
const low = hits === 0 ? 0 : betaQuantile(0.025, hits, half - hits + 1)
const high = betaQuantile(0.975, falseHits + 1, half - falseHits)
const bound = Math.log(Math.max(1e-12, low - delta) / high)

writeResults('neighbours', {
  runs,
  epsilon,
  delta,
  test: chosen,
  hits,
  falseHits,
  judgedOn: half,
  shownEpsilon: Math.log((hits / half - delta) / Math.max(1 / half, falseHits / half)),
  lowerBound95: bound,
  holds: bound <= epsilon,
})
if (bound > epsilon) process.exitCode = 4
