import { expect, test } from 'vitest'
import { readAggregates } from './read-aggregates.ts'
import { limitsOf } from './read-statement.ts'

test('selections are read with their quotes and equals signs', () => {
  const csv = 'selections,count\ngender=Man,120\n"a=x, y;b=say ""z""",10\nbroken\n'
  expect(readAggregates(csv)).toEqual([
    { values: [{ column: 'gender', value: 'Man' }], count: 120 },
    {
      values: [
        { column: 'a', value: 'x, y' },
        { column: 'b', value: 'say "z"' },
      ],
      count: 10,
    },
  ])
})

test('a rounded count stands for up to k - 1 more, a noisy one for both sides of it', () => {
  const statement = {
    format: 'homeward.statement/1',
    k: 10,
    length: 1,
    rows: 0,
    epsilon: null,
    delta: null,
    rho: null,
    expectedError: [],
    measuredError: null,
    ledgerEntry: null,
  } as const
  expect(limitsOf({ ...statement, mode: 'aggregates', sigma: null, expectedError: [] }, 120, 1)).toEqual({
    low: 120,
    high: 129,
  })
  const sigma = [{ what: 'counts of length 1', sensitivity: 1, sigma: 10, rho: 1 }]
  expect(limitsOf({ ...statement, mode: 'dp', sigma, expectedError: [] }, 12, 1)).toEqual({ low: 0, high: 32 })
})
