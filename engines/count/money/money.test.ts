import { describe, expect, test } from 'vitest'
import { compareRanges, type MoneySource, proceedsRange } from './proceeds-range.ts'
import { publishedFigures } from './published-figures.ts'

const traced: MoneySource = {
  name: 'payments to known addresses',
  kind: 'traced-payments',
  currency: 'USD cent',
  low: 1_000_000n,
  high: 3_000_000n,
  assumptions: [
    { name: 'share of addresses that are known', low: 2, high: 10, source: 'assumption of this example' },
    { name: 'share that is proceeds, not own transfers', low: 0.5, high: 0.9, source: 'assumption of this example' },
  ],
}
const losses: MoneySource = {
  name: 'losses reported to the police',
  kind: 'reported-losses',
  currency: 'USD cent',
  low: 4_000_000n,
  high: 4_000_000n,
  assumptions: [{ name: 'one in so many losses is reported', low: 1, high: 8, source: 'assumption of this example' }],
}

describe('proceeds', () => {
  test('are a range, step by step', () => {
    const { low, high, steps } = proceedsRange(traced)
    expect([low, high]).toEqual(['1000000', '27000000'])
    expect(steps.map((step) => [step.assumption, step.low, step.high])).toEqual([
      ['share of addresses that are known', '2000000', '30000000'],
      ['share that is proceeds, not own transfers', '1000000', '27000000'],
    ])
  })

  test('from two sources are compared, never added', () => {
    const { hull, agree } = compareRanges([traced, losses].map(proceedsRange))
    expect(hull).toEqual({ low: '1000000', high: '32000000' })
    expect(agree).toEqual({ low: '4000000', high: '27000000' })
    const apart = compareRanges([proceedsRange(losses), proceedsRange({ ...traced, assumptions: [] })])
    expect(apart.agree).toBeNull()
  })

  test('are rounded outwards and refuse swapped ends', () => {
    const third = { name: 'a third', low: 1 / 3, high: 1 / 3, source: 'test' }
    const { low, high } = proceedsRange({ ...losses, low: 100n, high: 100n, assumptions: [third] })
    expect([low, high]).toEqual(['33', '34'])
    expect(() => proceedsRange({ ...losses, low: 5n, high: 4n })).toThrow(RangeError)
    expect(() => proceedsRange({ ...losses, assumptions: [{ ...third, low: 2 }] })).toThrow(RangeError)
  })
})

test('every published figure has a speaker, a day and an address', () => {
  expect(publishedFigures.length).toBe(4)
  for (const { speaker, said, address, caution } of publishedFigures) {
    expect(speaker.length).toBeGreaterThan(3)
    expect(said).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(address).toMatch(/^https:/)
    expect(caution.length).toBeGreaterThan(10)
  }
})
