import { expect, test } from 'vitest'
import { countOverlap } from './count-overlap.ts'

test('everyone is counted once, on exactly the lists that name them', () => {
  const rows = [
    { list: 'A', person: 'p1' },
    { list: 'A', person: 'p1' },
    { list: 'B', person: 'p1' },
    { list: 'A', person: 'p2' },
    { list: 'B', person: 'p3' },
    { list: 'B', person: 'p4' },
  ]
  expect(countOverlap(rows)).toEqual({
    lists: ['A', 'B'],
    patterns: [
      { on: [0, 1], count: 2 },
      { on: [1, 1], count: 1 },
      { on: [1, 0], count: 1 },
    ],
    people: 4,
  })
})
