import { describe, expect, test } from 'vitest'
import { logFactorial, logGamma } from './log-gamma.ts'
import { normalBelow, normalQuantile } from './normal.ts'
import { smallerPoissonTail } from './poisson-tail.ts'
import { sampleQuantile } from './quantile.ts'

describe('the gamma function', () => {
  test('has its known values', () => {
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14)
    expect(logGamma(1)).toBeCloseTo(0, 14)
    expect(logGamma(0.0625)).toBeCloseTo(2.739631621946204, 10)
    expect(logFactorial(20)).toBeCloseTo(Math.log(2432902008176640000), 12)
    expect(logFactorial(300) - logFactorial(299)).toBeCloseTo(Math.log(300), 11)
  })

  test('obeys its recurrence everywhere', () => {
    for (let x = 0.01; x < 60; x += 0.37) expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12)
  })
})

describe('the normal distribution', () => {
  test('has its known values', () => {
    expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 14)
    expect(normalBelow(-6) / 9.865876450376946e-10).toBeCloseTo(1, 10)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13)
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  })

  test('is undone by its quantile', () => {
    for (const p of [1e-12, 1e-6, 0.001, 0.02, 0.3, 0.5, 0.77, 0.999]) {
      expect(normalBelow(normalQuantile(p)) / p).toBeCloseTo(1, 11)
    }
  })
})

test('the smaller Poisson tail is the sum of its terms', () => {
  for (const mean of [0.2, 1, 4.7, 33, 250]) {
    for (const n of [0, 1, 3, 5, 20, 40, 260]) {
      let below = 0
      for (let k = 0; k <= n; k += 1) below += Math.exp(k * Math.log(mean) - mean - logFactorial(k))
      const above = 1 - below + Math.exp(n * Math.log(mean) - mean - logFactorial(n))
      const expected = Math.min(below, above)
      if (expected > 1e-10) expect(smallerPoissonTail(n, mean) / expected).toBeCloseTo(1, 4)
    }
  }
  expect(smallerPoissonTail(0, 3)).toBeCloseTo(Math.exp(-3), 15)
  expect(smallerPoissonTail(0, 0)).toBe(1)
  expect(smallerPoissonTail(2, 0)).toBe(0)
})

test('quantiles interpolate by the median-unbiased rule', () => {
  // With four values and p = .25 the place is 13/12 + 1/3 = 17/12.
  expect(sampleQuantile([10, 20, 30, 40], 0.25)).toBeCloseTo(10 + (5 / 12) * 10, 12)
  expect(sampleQuantile([10, 20, 30, 40], 0.5)).toBe(25)
  expect(sampleQuantile([10, 20, 30, 40], 0)).toBe(10)
  expect(sampleQuantile([10, 20, 30, 40], 1)).toBe(40)
})
