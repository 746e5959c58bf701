import { describe, expect, test } from 'vitest'
import { compareTotals, type EstimatedTotal } from './compare-totals.ts'

/** Totals whose logarithms are spread evenly, so that limits can be told by hand. */
const total = (estimate: number, change: Partial<EstimatedTotal> = {}): EstimatedTotal => ({
  method: 'stepwise',
  estimate,
  replicates: Array.from({ length: 1000 }, (_, at) => estimate * 2 ** ((at + 0.5) / 1000 - 0.5)),
  definitions: null,
  ...change,
})
const during = (year: number, counted = 'people held') => ({
  counted,
  place: 'one border',
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

describe('two estimated totals', () => {
  test('are told by their ratio with a joint interval', () => {
    const compared = compareTotals(total(1000), total(1500))
    if (compared.refusal !== null) throw new Error(compared.refusal.reason)
    expect(compared.ratio.ratio).toBe(1.5)
    // The difference of two numbers even on (0, 1) is below t - 1 with probability t^2 / 2: .025 at t = .2236.
    const reach = 2 ** (1 - Math.sqrt(0.05))
    expect(compared.ratio.low / (1.5 / reach)).toBeCloseTo(1, 2)
    expect(compared.ratio.high / (1.5 * reach)).toBeCloseTo(1, 2)
    expect(compared.sentence).toMatch(/^Cannot tell/)
    expect(compared.warnings.length).toBe(1)
  })

  test('rise or fall only when the interval excludes 1', () => {
    const sentence = (later: number) => compareTotals(total(1000), total(later))
    expect(sentence(2500)).toMatchObject({ sentence: expect.stringContaining('rose') })
    expect(sentence(400)).toMatchObject({ sentence: expect.stringContaining('fell') })
  })

  test('of resamples without an estimate reach as far as nothing bounds them', () => {
    const replicates = Array.from({ length: 200 }, (_, at) => (at < 20 ? null : 1000 + at))
    expect(compareTotals(total(1000), total(1500, { replicates }))).toMatchObject({
      ratio: { high: Number.POSITIVE_INFINITY },
    })
    expect(compareTotals(total(1000, { replicates }), total(1500))).toMatchObject({ ratio: { low: 0 } })
  })

  test('that count different things are not compared', () => {
    const compared = compareTotals(
      total(1000, { definitions: during(2024) }),
      total(3000, { definitions: during(2025, 'people who were sold') }),
    )
    expect(compared).toMatchObject({ sentence: expect.stringContaining('different things'), warnings: [] })
  })

  test.each([
    ['no-estimate', total(1000), total(1000, { estimate: null })],
    ['no-estimate', total(0), total(1000)],
    ['methods-differ', total(1000), total(1000, { method: 'bic' })],
    ['too-few-replicates', total(1000), total(1000, { replicates: [1000, 1001] })],
    ['periods-overlap', total(1000, { definitions: during(2025) }), total(1000, { definitions: during(2025) })],
  ])('are refused: %s', (code, earlier, later) => {
    expect(compareTotals(earlier, later)).toMatchObject({ refusal: { code } })
  })
})
