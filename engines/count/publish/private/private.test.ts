import { randomFillSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../random/seeded-random.ts'
import { allQuestions, divideBudget } from '../accounting/privacy-budget.ts'
import { epsilonOf, gaussianCost, rhoFor } from '../accounting/zero-concentrated.ts'
import type { CaseTable } from '../case-table.ts'
import { checkCodebook } from '../codebook.ts'
import { discreteGaussian } from '../noise/discrete-gaussian.ts'
import { RandomBits } from '../noise/random-bits.ts'
import { isRefusal } from '../refusal.ts'
import { releasePrivately } from './release-privately.ts'

const fill = (bytes: Uint8Array) => randomFillSync(bytes)

/** Bytes from a seed, so that a failing draw can be repeated. */
const seededFill = (seed: number) => {
  const uniform = seededRandom(seed)
  return (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(256 * uniform())
  }
}

function casesOf(rows: number, width: number, seed: number): CaseTable {
  const uniform = seededRandom(seed)
  const codebook = checkCodebook({
    columns: Array.from({ length: width }, (_, at) => ({ name: `c${at}`, values: ['a', 'b', 'c'] })),
  })
  if (isRefusal(codebook)) throw new Error(codebook.reason)
  const codes = Array.from({ length: width }, () => Uint16Array.from({ length: rows }, () => Math.floor(4 * uniform())))
  return { codebook, rows, codes }
}

describe('the budget', () => {
  test.each([
    [4, 1e-6, 3, 20],
    [0.1, 1e-9, 2, 5],
    [10, 1e-5, 1, 40],
    [1, 1e-6, 3, 3],
  ])(
    'of epsilon %f, delta %f is spent to the last 1e-12 whatever the bound per record',
    (epsilon, delta, length, width) => {
      const budget = divideBudget({ epsilon, delta, length, width })
      for (let most = length; most <= width; most += 1) {
        const questions = allQuestions(budget, most)
        const spent = questions.reduce((sum, { sensitivity, sigma }) => sum + gaussianCost(sensitivity, sigma), 0)
        expect(Math.abs(spent / budget.rho - 1)).toBeLessThan(1e-12)
        expect(questions.reduce((sum, { rho }) => sum + rho, 0)).toBeCloseTo(budget.rho, 13)
      }
      expect(epsilonOf(budget.rho, delta)).toBeLessThanOrEqual(epsilon)
      expect(epsilonOf(budget.rho, delta)).toBeGreaterThan(epsilon * (1 - 1e-9))
    },
  )

  test('converts no worse than the textbook bound rho + 2 sqrt(rho ln(1/delta)), and never below what holds', () => {
    for (const rho of [1e-4, 0.01, 0.3, 2]) {
      for (const delta of [1e-9, 1e-6, 1e-3]) {
        expect(epsilonOf(rho, delta)).toBeLessThanOrEqual(rho + 2 * Math.sqrt(rho * Math.log(1 / delta)) + 1e-12)
        expect(rhoFor(epsilonOf(rho, delta), delta) / rho).toBeCloseTo(1, 9)
      }
    }
  })
})

test.each([0.3, 2.25, 40.7, 900])('discrete Gaussian draws of variance %f follow their law', (variance) => {
  const draw = discreteGaussian(variance, new RandomBits(seededFill(31)))
  const draws = 60_000
  const seen = new Map<number, number>()
  for (let each = 0; each < draws; each += 1) {
    const value = draw()
    seen.set(value, (seen.get(value) ?? 0) + 1)
  }
  const reach = Math.ceil(12 * Math.sqrt(variance)) + 2
  const values = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
  const mass = values.map((x) => Math.exp((-x * x) / (2 * variance)))
  const all = mass.reduce((sum, each) => sum + each, 0)
  let [statistic, cells] = [0, 0]
  for (const [at, value] of values.entries()) {
    const expected = (draws * mass[at]!) / all
    if (expected < 8) continue
    statistic += ((seen.get(value) ?? 0) - expected) ** 2 / expected
    cells += 1
  }
  // Pearson's statistic has mean `cells` and standard deviation near sqrt(2 cells).
  expect(statistic).toBeLessThan(cells + 4.5 * Math.sqrt(2 * cells))
})

test('whole numbers below a limit are drawn without bias', () => {
  const bits = new RandomBits(seededFill(4))
  const seen = new Array<number>(6).fill(0)
  for (let each = 0; each < 30_000; each += 1) seen[bits.below(6)]! += 1
  for (const count of seen) expect(Math.abs(count - 5000)).toBeLessThan(5 * Math.sqrt(5000))
})

describe('a release with differential privacy', () => {
  const table = casesOf(2000, 5, 2)
  const asked = { epsilon: 2, delta: 1e-6, length: 2, floor: 5 }

  test('never states the exact number of records', () => {
    const rows = Array.from({ length: 12 }, () => releasePrivately(table, asked, fill).rows)
    expect(new Set(rows).size).toBeGreaterThan(3)
    expect(Math.abs(rows.reduce((sum, each) => sum + each, 0) / 12 - 2000)).toBeLessThan(60)
  })

  test('makes as many records as it says, with values of the codebook only', () => {
    const { rows, records } = releasePrivately(table, asked, fill)
    expect(records.rows).toBe(rows)
    for (const column of records.codes) for (const code of column) expect(code).toBeLessThanOrEqual(3)
  })

  test('says no more than its floor and keeps a part no smaller than its whole', () => {
    const { counts } = releasePrivately(table, asked, fill)
    const single = new Map<number, number>()
    for (let at = 0; at < counts[0]!.size; at += 1) single.set(counts[0]!.attributes[at]!, counts[0]!.counts[at]!)
    for (let at = 0; at < counts[1]!.size; at += 1) {
      const count = counts[1]!.counts[at]!
      expect(count).toBeGreaterThanOrEqual(5)
      for (const attribute of counts[1]!.attributes.subarray(2 * at, 2 * at + 2)) {
        expect(count).toBeLessThanOrEqual(single.get(attribute)!)
      }
    }
  })

  test('draws noise for groups that nobody is in', () => {
    const empty: CaseTable = { ...table, codes: table.codes.map(() => new Uint16Array(table.rows)) }
    const sums = Array.from({ length: 20 }, () => releasePrivately(empty, { ...asked, floor: 1 }, fill).counts[0]!.size)
    expect(sums.some((size) => size > 0)).toBe(true)
  })
})
