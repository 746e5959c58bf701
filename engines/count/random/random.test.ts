import { describe, expect, test } from 'vitest'
import { logFactorial } from '../numbers/log-gamma.ts'
import { drawBinomial } from './binomial.ts'
import { drawBeta, drawGamma, drawNormal } from './gamma.ts'
import { drawPoisson } from './poisson.ts'
import { resampleCounts } from './resample-counts.ts'
import { seededRandom } from './seeded-random.ts'

const draws = 40_000

/** Pearson's statistic per degree of freedom, cells with an expectation below 8 pooled: near 1 when the law is right. */
function misfit(drawn: readonly number[], chance: (value: number) => number): number {
  const counts = new Map<number, number>()
  for (const value of drawn) counts.set(value, (counts.get(value) ?? 0) + 1)
  let [statistic, cells, restSeen, restExpected] = [0, 0, drawn.length, drawn.length]
  for (let value = 0; value < 5000; value += 1) {
    const expected = chance(value) * drawn.length
    if (expected < 8) continue
    const seen = counts.get(value) ?? 0
    statistic += (seen - expected) ** 2 / expected
    cells += 1
    restSeen -= seen
    restExpected -= expected
  }
  return (statistic + (restSeen - restExpected) ** 2 / Math.max(1, restExpected)) / cells
}

test.each([
  [5, 0.3],
  [40, 0.02],
  [60, 0.5],
  [400, 0.9],
  [3000, 0.01],
])('binomial draws of %i trials at %f follow their law', (trials, p) => {
  const uniform = seededRandom(trials)
  const drawn = Array.from({ length: draws }, () => drawBinomial(uniform, trials, p))
  const chance = (k: number) =>
    k > trials
      ? 0
      : Math.exp(
          logFactorial(trials) -
            logFactorial(k) -
            logFactorial(trials - k) +
            k * Math.log(p) +
            (trials - k) * Math.log1p(-p),
        )
  expect(misfit(drawn, chance)).toBeLessThan(1.9)
})

test.each([0.4, 11, 80])('Poisson draws of mean %f follow their law', (mean) => {
  const uniform = seededRandom(17)
  const drawn = Array.from({ length: draws }, () => drawPoisson(uniform, mean))
  expect(misfit(drawn, (k) => Math.exp(k * Math.log(mean) - mean - logFactorial(k)))).toBeLessThan(1.9)
})

describe('continuous draws', () => {
  const moments = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length] as const
  }
  test('have the mean and variance of their laws', () => {
    const uniform = seededRandom(3)
    const many = (draw: () => number) => moments(Array.from({ length: draws }, draw))
    const [normalMean, normalVariance] = many(() => drawNormal(uniform))
    expect(Math.abs(normalMean)).toBeLessThan(0.02)
    expect(normalVariance).toBeCloseTo(1, 1)
    for (const shape of [0.3, 1, 2.5, 40]) {
      const [mean, variance] = many(() => drawGamma(uniform, shape))
      expect(mean / shape).toBeCloseTo(1, 1)
      expect(variance / shape).toBeCloseTo(1, 1)
    }
    for (const [one, other] of [
      [1, 4],
      [3, 1],
      [2.5, 7],
    ] as const) {
      const [mean, variance] = many(() => drawBeta(uniform, one, other))
      expect(mean).toBeCloseTo(one / (one + other), 2)
      expect(variance).toBeCloseTo((one * other) / ((one + other) ** 2 * (one + other + 1)), 2)
    }
  })
})

test('a resample keeps the number of people and their average over the cells', () => {
  const counts = [54, 463, 0, 995, 1, 15]
  const uniform = seededRandom(8)
  const sums = counts.map(() => 0)
  for (let round = 0; round < 2000; round += 1) {
    const drawn = resampleCounts(counts, uniform)
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(1528)
    for (const [at, count] of drawn.entries()) sums[at]! += count / 2000
  }
  for (const [at, count] of counts.entries()) expect(Math.abs(sums[at]! - count)).toBeLessThan(2.5)
})

test('one seed gives one sequence, another seed another', () => {
  const first = Array.from({ length: 5 }, seededRandom(1))
  expect(Array.from({ length: 5 }, seededRandom(1))).toEqual(first)
  expect(Array.from({ length: 5 }, seededRandom(2))).not.toEqual(first)
  expect(Array.from({ length: 5 }, seededRandom(1 + 2 ** 32))).not.toEqual(first)
})
