import { expect, test } from 'vitest'
import { prepare } from '../index.ts'
import { groupRows, type ScoredPair } from './group-rows.ts'
import { withoutRivals } from './without-rivals.ts'

const listsOf = (lists: readonly string[]) =>
  prepare(lists.map((list) => ({ list }))).columns.find(({ field }) => field.kind === 'list')!

test('of two rows of one list that resemble a row alike, neither is likelier than not', () => {
  const lists = listsOf(['a', 'b', 'b', 'a'])
  const pairs = [
    { a: 0, b: 1 },
    { a: 0, b: 2 },
    { a: 1, b: 3 },
  ]
  const [one, two] = withoutRivals(pairs.slice(0, 2), lists, Float64Array.of(5, 5))
  expect(one).toBe(two)
  expect(one).toBeLessThan(2)
  const [alone] = withoutRivals(pairs.slice(0, 1), lists, Float64Array.of(5))
  expect(alone).toBeGreaterThan(5)
})

test('rows of a single list have no rivals, because one person may stand there many times', () => {
  const pairs = [
    { a: 0, b: 1 },
    { a: 0, b: 2 },
  ]
  expect([...withoutRivals(pairs, listsOf(['a', 'a', 'a']), Float64Array.of(5, 6))]).toEqual([5, 6])
})

function group(
  logOdds: Readonly<Record<string, number>>,
  least: number,
  isOneList = (_a: number, _b: number) => false,
) {
  const pairs = Object.entries(logOdds).map(([key, score]): ScoredPair => {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    return { a, b, weight: score, score }
  })
  const { clusters } = groupRows(4, pairs, {
    judgements: [],
    least,
    logOddsOf: (a, b) => logOdds[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? -10,
    isOneList,
  })
  return [0, 1, 2, 3].map((row) => clusters.find(row))
}

test('one strong pair does not pull two people together whose other rows disagree', () => {
  expect(group({ '0 1': 9, '2 3': 9, '1 2': 4 }, 2)).toEqual([0, 0, 2, 2])
})

test('a weak pair joins where the other rows agree with it', () => {
  expect(group({ '0 1': 9, '0 2': 2, '1 2': 2 }, 2.2)).toEqual([0, 0, 0, 3])
  expect(group({ '0 2': 2 }, 2.2)).toEqual([0, 1, 2, 3])
})

test('two rows of one list are joined only when they are very much alike', () => {
  const all = () => true
  expect(group({ '0 1': 6 }, 2, all)).toEqual([0, 1, 2, 3])
  expect(group({ '0 1': 9 }, 2, all)).toEqual([0, 0, 2, 3])
})
