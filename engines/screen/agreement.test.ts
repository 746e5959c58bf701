import { expect, test } from 'vitest'
import { agreementOf, funnelOf, type RatedPair } from './index.ts'

const repeat = (pair: RatedPair, times: number): RatedPair[] => new Array<RatedPair>(times).fill(pair)

test('agreement of two screeners equals a table worked by hand', () => {
  // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed .70, chance .50, kappa .40 (a textbook table).
  const pairs = [...repeat([0, 0], 20), ...repeat([0, 1], 5), ...repeat([1, 0], 10), ...repeat([1, 1], 15)]
  const { observed, kappa, ac1 } = agreementOf(pairs, 2)
  expect(observed).toBeCloseTo(0.7, 12)
  expect(kappa!.value).toBeCloseTo(0.4, 12)
  // mean share of "yes" is .55: chance is 2 x .55 x .45 = .495, AC1 = (.7 - .495) / .505
  expect(ac1!.value).toBeCloseTo((0.7 - 0.495) / 0.505, 12)
  expect(kappa!.low).toBeLessThan(0.4)
  expect(ac1!.high).toBeGreaterThan(ac1!.value)
})

test('kappa is not defined when both always say the same, AC1 is', () => {
  const { kappa, ac1 } = agreementOf(repeat([0, 0], 30), 2)
  expect(kappa).toBeNull()
  expect(ac1!.value).toBe(1)
})

test('one pair gives no interval', () => {
  expect(agreementOf([[0, 0]], 2)).toMatchObject({ kappa: null, ac1: null })
})

test('a funnel hides small counts and counts that would give them away', () => {
  const steps = funnelOf(
    [
      { step: 'arrived', people: 1595 },
      { step: 'screened', people: 1593 },
      { step: 'referred', people: 23 },
      { step: 'entered', people: 18 },
      { step: 'appealed', people: 3 },
    ],
    5,
  )
  expect(steps.map(({ people }) => people)).toEqual([1595, null, 23, 18, null])
  expect(steps[3]!.share!.value).toBeCloseTo(18 / 1595, 12)
  expect(steps[3]!.share!.low).toBeLessThan(18 / 1595)
})
