import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test('agrees with the published example: 81 of 263 gives .2553 to .3662 (Newcombe 1998, table I, method 3)', () => {
  const { low, high } = wilson(81, 263)
  expect(low).toBeCloseTo(0.2553, 4)
  expect(high).toBeCloseTo(0.3662, 4)
})

test('a sample without one wrong link still leaves room for some', () => {
  const { share, low, high } = wilson(100, 100)
  expect(share).toBe(1)
  expect(high).toBe(1)
  expect(low).toBeCloseTo(0.963, 3)
})
