import { describe, expect, test } from 'vitest'
import { betaBelow, betaQuantile } from '../numbers/beta-quantile.ts'
import { comparePeriods, type ReportingPeriod } from './compare-periods.ts'
import { nowcast } from './nowcast.ts'
import { dispersionOf, rateRatio } from './rate-ratio.ts'
import { ratioOfTotals } from './ratio-of-totals.ts'
import { trendWordings } from './word-trend.ts'

const period = (
  name: string,
  cases: Record<string, number>,
  change: Partial<ReportingPeriod> = {},
): ReportingPeriod => ({
  name,
  cases: new Map(Object.entries(cases)),
  effort: 100,
  population: 1e6,
  definition: 'HTCDS 2.0',
  incomplete: null,
  ...change,
})

test('the beta distribution has its known values and is undone by its quantile', () => {
  expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 14)
  expect(betaBelow(0.5, 7, 7)).toBeCloseTo(0.5, 13)
  expect(betaBelow(0.2, 2, 3)).toBeCloseTo(0.1808, 12)
  for (const p of [0.001, 0.3, 0.975]) expect(betaBelow(betaQuantile(p, 12, 340), 12, 340)).toBeCloseTo(p, 12)
})

describe('the rate ratio', () => {
  test('has the exact limits of the binomial', () => {
    // 10 of 10 later cases: the lower limit of the share is .025^(1/10).
    const { ratio, low, high } = rateRatio({ count: 0, exposure: 1 }, { count: 10, exposure: 1 })
    const share = 0.025 ** (1 / 10)
    expect(ratio).toBeNull()
    expect(low).toBeCloseTo(share / (1 - share), 9)
    expect(high).toBe(Number.POSITIVE_INFINITY)
  })

  test('is turned over when the periods are', () => {
    const one = rateRatio({ count: 40, exposure: 3 }, { count: 66, exposure: 2 })
    const other = rateRatio({ count: 66, exposure: 2 }, { count: 40, exposure: 3 })
    expect(one.ratio! * other.ratio!).toBeCloseTo(1, 12)
    expect(one.low * other.high).toBeCloseTo(1, 9)
  })

  test('is less certain where sources disagree', () => {
    const dispersion = dispersionOf([
      { earlier: 10, later: 60 },
      { earlier: 60, later: 12 },
    ])
    expect(dispersion).toBeGreaterThan(10)
    const [sure, unsure] = [1, dispersion].map((each) =>
      rateRatio({ count: 70, exposure: 1 }, { count: 100, exposure: 1 }, 0.95, each),
    )
    expect(sure!.low).toBeGreaterThan(1)
    expect(unsure!.low).toBeLessThan(1)
    expect(dispersionOf([{ earlier: 5, later: 9 }])).toBe(1)
  })
})

describe('two periods', () => {
  test('with more sources but the same panel are told as recorded only', () => {
    const { wording, sources, change } = comparePeriods(
      period('2024', { A: 100, B: 50 }),
      period('2025', { A: 101, B: 49, C: 150 }),
    )
    expect(wording.recorded).toBe('recorded-rose')
    expect(sources.panel).toEqual(['A', 'B'])
    expect(change!.sources).toBeCloseTo(Math.log(2), 10)
    expect(change!.sources + change!.effort + change!.rest).toBeCloseTo(change!.all, 12)
  })

  test('with twice the calls answered are not told to have risen per effort', () => {
    const later = period('2025', { A: 200, B: 100 }, { effort: 200 })
    expect(comparePeriods(period('2024', { A: 100, B: 50 }), later).wording.recorded).toBe('recorded-rose')
  })

  test('that rise on the panel and per effort are told so', () => {
    const { wording, perEffort } = comparePeriods(period('2024', { A: 100, B: 50 }), period('2025', { A: 190, B: 100 }))
    expect(wording.recorded).toBe('rose-on-panel-and-effort')
    expect(perEffort!.low).toBeGreaterThan(1)
  })

  test('that hardly differ are no evidence, whichever way', () => {
    expect(comparePeriods(period('2024', { A: 100 }), period('2025', { A: 104 })).wording.recorded).toBe('no-evidence')
    expect(comparePeriods(period('2024', { A: 100 }), period('2025', { A: 20 })).wording.recorded).toBe(
      'fell-on-panel-and-effort',
    )
  })

  test('with different definitions are a break', () => {
    const later = period('2025', { A: 900 }, { definition: 'with forced criminality' })
    expect(comparePeriods(period('2024', { A: 100 }), later).wording.recorded).toBe('not-comparable')
  })

  test('still being reported are held back', () => {
    const [, , incomplete] = nowcast([[50, 40, 10], [60, 40], [30]])
    expect(incomplete!.isHeldBack).toBe(true)
    const later = period('2025', { A: 30 }, { incomplete: incomplete! })
    expect(comparePeriods(period('2024', { A: 100 }), later).wording.recorded).toBe('still-reporting')
  })

  test('of estimated totals say "cannot tell" when the interval includes 1', () => {
    const wide = { ratio: 1.4, low: 0.9, high: 2.2 }
    const periods = [period('2024', { A: 100 }), period('2025', { A: 190 })] as const
    expect(comparePeriods(...periods, wide).wording.estimated).toBe('cannot-tell')
    expect(comparePeriods(...periods, { ...wide, low: 1.1 }).wording.estimated).toBe('total-rose')
    expect(comparePeriods(...periods, { ratio: 0.5, low: 0.3, high: 0.8 }).wording.estimated).toBe('total-fell')
  })
})

test('a delay triangle by hand', () => {
  // From delay 0 to 1: (90 + 100) / (50 + 60); from 1 to 2: 100 / 90.
  const [first, second, third] = nowcast([[50, 40, 10], [60, 40], [30]])
  expect(first!.expected).toBe(100)
  expect(second!.expected).toBeCloseTo(100 * (100 / 90), 10)
  expect(third!.expected).toBeCloseTo(30 * (190 / 110) * (100 / 90), 10)
  expect(third!.low).toBeGreaterThanOrEqual(30)
  expect(nowcast([[]])).toEqual([null])
})

test('the ratio of totals keeps what both periods share out of its interval', () => {
  const replicates = Array.from({ length: 200 }, (_, at) => [1000 + at * 10, 1500 + at * 15] as const)
  const { low, high } = ratioOfTotals([2000, 3000], replicates)!
  expect(low).toBeCloseTo(1.5, 10)
  expect(high).toBeCloseTo(1.5, 10)
  expect(ratioOfTotals([2000, 3000], replicates.slice(0, 20))).toBeNull()
})

test('no wording knows a cause or an alarm', () => {
  const words = Object.values(trendWordings).join(' ').toLowerCase()
  for (const word of ['alarm', 'because', 'due to', 'caused', 'led to', 'drove', 'surge', 'epidemic']) {
    expect(words).not.toContain(word)
  }
})
