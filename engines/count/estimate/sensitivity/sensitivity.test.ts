import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../random/seeded-random.ts'
import { countsByCell, type OverlapTable, observedIn, tableOfPeople } from '../overlap-table.ts'
import { mergeLists, withoutList } from './change-lists.ts'
import { describeLinking } from './describe-linking.ts'
import { groupRows, groupsOf, groupTable } from './group-lists.ts'
import { withFalseLinks, withMissedLinks } from './linkage-errors.ts'
import { linkDrawer } from './resample-links.ts'

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

describe('lists in groups', () => {
  test('A and C as one give the table that merging the two gives', () => {
    const groups = groupsOf(
      table.lists,
      new Map([
        ['A', 'all'],
        ['C', 'all'],
      ]),
    )
    const grouped = groupTable(table, groups)
    expect(grouped.lists).toEqual(['all', 'B'])
    expect([...countsByCell(grouped)]).toEqual([...countsByCell(mergeLists(table, 0, 2))])
    const rows = { lists: ['A', 'B', 'C'], rowLists: [0, 1, 2], links: [] }
    expect(groupRows(rows, groups)).toEqual({ lists: ['all', 'B'], rowLists: [0, 1, 0], links: [] })
  })

  test('forty lists can be grouped although their table is wider than 32 bits', () => {
    const lists = Array.from({ length: 40 }, (_, at) => `L${at}`)
    const people = tableOfPeople(lists, [0, 39, 38], ['p', 'p', 'q'])
    const groups = groupsOf(lists, new Map(lists.slice(1).map((list) => [list, 'rest'])))
    expect([...countsByCell(groupTable(people, groups))]).toEqual([0, 0, 1, 1])
  })
})

describe('links drawn again', () => {
  const uniform = () => seededRandom(9)
  /** 30 people on A only, 40 on B only, 60 on both by links that hold with the given chance. */
  const linkedWith = (probability: number) => ({
    lists: ['A', 'B'],
    rowLists: [...Array.from({ length: 90 }, () => 0), ...Array.from({ length: 100 }, () => 1)],
    links: Array.from({ length: 60 }, (_, at) => ({ one: at, other: 90 + at, probability })),
  })
  const asked = { method: 'stepwise', threshold: 0.02, draws: 100 } as const

  test('that are certain leave the number of the table, by hand 90 x 100 / 60', () => {
    const { median, low, high, observed } = describeLinking(linkedWith(1), asked, uniform())
    for (const value of [median, low, high]) expect(value).toBeCloseTo(150, 6)
    expect(observed).toEqual({ low: 130, high: 130 })
  })

  test('that may be wrong raise it and spread it, and people drawn with them spread it more', () => {
    const { median, low, high, withSampling } = describeLinking(linkedWith(0.8), asked, uniform())
    expect(median! / (9000 / 48)).toBeCloseTo(1, 1)
    expect(low!).toBeLessThan(median!)
    expect(high!).toBeGreaterThan(median!)
    expect(withSampling.high! - withSampling.low!).toBeGreaterThan(high! - low!)
  })

  test('that never hold leave no overlap and so no number', () => {
    expect(describeLinking(linkedWith(0), asked, uniform())).toMatchObject({
      median: null,
      high: null,
      withoutEstimate: 100,
    })
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
    const counted = countsByCell(linkDrawer(rows)(seededRandom(1)))
    expect([...counted]).toEqual([0, 1, 0, 0, 0, 0, 0, 1])
  })
})
