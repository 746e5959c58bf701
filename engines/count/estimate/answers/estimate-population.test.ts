import { Estimate } from '@homeward/domain'
import { describe, expect, test } from 'vitest'
import { resampleCounts } from '../../random/resample-counts.ts'
import { seededRandom } from '../../random/seeded-random.ts'
import type { OverlapTable } from '../overlap-table.ts'
import { estimatePopulation } from './estimate-population.ts'
import type { EstimateMethod } from './question.ts'

const three: OverlapTable = { lists: ['A', 'B', 'C'], cells: [1, 2, 4, 3, 5, 6, 7], counts: [41, 54, 60, 12, 9, 8, 3] }

const ask = (table: OverlapTable, method: EstimateMethod = 'stepwise', replicates = 0) => {
  const answer = estimatePopulation({
    table,
    method,
    threshold: 0.02,
    resamples: Array.from({ length: replicates }, (_, at) => resampleCounts(table.counts, seededRandom(at))),
    level: 0.95,
    generator: (number) => seededRandom(number),
    progress: () => undefined,
  })
  // Whatever is answered must fit the file format.
  const unsaid = { definitions: null, merging: null, linking: null }
  Estimate.parse({ format: 'homeward.estimate/1', ...answer, ...unsaid, seed: 1, version: '0.1.0' })
  return answer
}
const from = (lists: string[], rows: Record<number, number>): OverlapTable => ({
  lists,
  cells: Object.keys(rows).map(Number),
  counts: Object.values(rows),
})

describe('refuses, with the reason and what would help,', () => {
  test.each<[string, string, OverlapTable]>([
    ['lists that never meet', 'no-overlap', from(['A', 'B', 'C'], { 1: 10, 2: 11, 4: 7 })],
    ['a list inside another', 'list-inside-list', from(['A', 'B', 'C'], { 2: 20, 3: 5, 4: 9, 7: 1, 6: 3 })],
    ['nobody at all', 'nobody-counted', from(['A', 'B'], { 1: 0, 2: 0, 3: 0 })],
    ['a negative count', 'counts-not-whole', from(['A', 'B'], { 1: 5, 2: -1, 3: 2 })],
    ['a fractional count', 'counts-not-whole', from(['A', 'B'], { 1: 5, 2: 1.5, 3: 2 })],
    ['one list', 'one-list', from(['A'], { 1: 5 })],
    ['twenty lists', 'too-many-lists', from([...'ABCDEFGHIJKLMNOPQRST'], { 1: 5, 3: 2 })],
    ['an empty list', 'list-empty', from(['A', 'B', 'C'], { 1: 5, 2: 5, 3: 2 })],
  ])('%s', (_, code, table) => {
    for (const method of ['stepwise', 'bic', 'dga', 'lcmcr', 'chao'] as const) {
      const { estimate, refusal, criticisms } = ask(table, method)
      expect(estimate).toBeNull()
      expect(refusal!.code).toBe(code)
      expect(refusal!.needs.length).toBeGreaterThan(0)
      expect(criticisms.length).toBeGreaterThan(0)
    }
  })

  test('a table whose independence model has no maximum, where a known package answers 959,914,549,378', () => {
    const { estimate, refusal, existence } = ask(from(['A', 'B', 'C'], { 1: 10, 2: 11, 4: 7 }))
    expect([estimate, existence, refusal!.code]).toEqual([null, 1, 'no-overlap'])
  })
})

describe('answers', () => {
  test('two lists by Lincoln and Petersen', () => {
    const answer = ask(from(['A', 'B'], { 1: 80, 2: 160, 3: 20 }))
    expect(answer.estimate).toBeCloseTo((100 * 180) / 20, 8)
    expect(answer.anchors.lincolnPetersen[0]!.estimate).toBe(900)
    expect(answer.model).toEqual(['A', 'B'])
  })

  test('Chao as one divided by twice', () => {
    expect(ask(three, 'chao').estimate).toBeCloseTo(187 + 155 ** 2 / (2 * 29), 10)
  })

  test('with a Wald interval without resamples and a BCa interval with them', () => {
    expect(ask(three).interval!.kind).toBe('wald')
    const { interval, replicates, estimate } = ask(three, 'stepwise', 200)
    expect(interval!.kind).toBe('bca')
    expect(replicates.length).toBe(200)
    expect(interval!.low).toBeLessThan(estimate!)
    expect(interval!.high).toBeGreaterThan(estimate!)
  })

  test.each(['stepwise', 'bic', 'dga', 'lcmcr', 'chao'] as const)('by %s never below the observed', (method) => {
    const { estimate, observed } = ask(three, method)
    expect(observed).toBe(187)
    expect(estimate!).toBeGreaterThanOrEqual(observed)
  })

  test('the same whatever the order of lists and rows', () => {
    const turned: OverlapTable = {
      lists: ['C', 'A', 'B'],
      cells: [1, 2, 4, 3, 5, 6, 7],
      counts: [60, 41, 54, 9, 8, 12, 3],
    }
    expect(ask(turned).estimate).toBeCloseTo(ask(three).estimate!, 8)
    expect(ask(turned, 'bic').estimate).toBeCloseTo(ask(three, 'bic').estimate!, 8)
  })

  test('minus infinity as text, and says which lists share nobody', () => {
    const sparse = from(['A', 'B', 'C'], { 1: 50, 2: 60, 4: 300, 5: 30, 6: 25 })
    const answer = ask(sparse)
    expect(answer.parameters['A:B']).toBe('-Inf')
    expect(answer.warnings.join()).toContain('A:B')
  })

  test('with what becomes of it without a list, with two merged, and with links missed', () => {
    const { sensitivity, estimate } = ask(three)
    expect(sensitivity!.baseline).toBeCloseTo(estimate!, 8)
    expect(sensitivity!.withoutList.map(({ list }) => list)).toEqual(['A', 'B', 'C'])
    expect(sensitivity!.merged.length).toBe(3)
    const missed = sensitivity!.linkage.filter(({ error }) => error === 'missed').map((each) => each.estimate!)
    expect(missed[2]!).toBeGreaterThan(estimate!)
    const joined = sensitivity!.linkage.filter(({ error }) => error === 'false').map((each) => each.estimate!)
    expect(joined[2]!).toBeLessThan(estimate!)
  })
})
