import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../random/seeded-random.ts'
import { countsByCell, type OverlapTable, observedIn } from '../overlap-table.ts'
import { mergeLists, withoutList } from './change-lists.ts'
import { withFalseLinks, withMissedLinks } from './linkage-errors.ts'
import { resampleLinks } from './resample-links.ts'

const table: OverlapTable = { lists: ['A', 'B', 'C'], cells: [1, 2, 4, 3, 5, 6, 7], counts: [40, 50, 60, 12, 9, 8, 3] }

describe('changing lists', () => {
  test('without B, people only on B are gone and the others keep their lists', () => {
    const changed = withoutList(table, 1)
    expect(changed.lists).toEqual(['A', 'C'])
    expect([...countsByCell(changed)]).toEqual([0, 52, 68, 12])
  })

  test('merging A and C joins their people and loses nobody', () => {
    const changed = mergeLists(table, 2, 0)
    expect(changed.lists).toEqual(['A+C', 'B'])
    expect([...countsByCell(changed)]).toEqual([0, 109, 50, 23])
    expect(observedIn(changed)).toBe(observedIn(table))
  })
})

describe('errors of linking', () => {
  test('a missed link makes two people of one, a false one the reverse', () => {
    const uniform = seededRandom(5)
    const missed = withMissedLinks(table, 1, uniform)
    expect(observedIn(missed)).toBe(observedIn(table) + 32)
    const joined = withFalseLinks(table, 1, uniform)
    expect(observedIn(joined)).toBe(observedIn(table) - 32)
    expect(observedIn(withMissedLinks(table, 0, uniform))).toBe(observedIn(table))
  })

  test('certain links join rows, impossible ones do not, and chains count as one person', () => {
    const rows = {
      lists: ['A', 'B', 'C'],
      rowLists: [0, 1, 2, 0],
      links: [
        { one: 0, other: 1, probability: 1 },
        { one: 1, other: 2, probability: 1 },
        { one: 3, other: 2, probability: 0 },
      ],
    }
    const counted = countsByCell(resampleLinks(rows, seededRandom(1)))
    expect([...counted]).toEqual([0, 1, 0, 0, 0, 0, 0, 1])
  })
})
