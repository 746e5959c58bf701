// An independent brute force: combinations as texts in a map, nothing shared with the engine's counters.
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random/seeded-random.ts'
import { type CaseTable, capRecordsPerPerson } from './case-table.ts'
import { type CheckedCodebook, checkCodebook } from './codebook.ts'
import { aggregateSafely } from './combinations/protect-counts.ts'
import { selectionLines } from './combinations/selection-lines.ts'
import { errorOfLowerCounts } from './combinations/weighted-error.ts'
import { isRefusal } from './refusal.ts'
import { errorOfRecords, synthesizeSafely } from './synthesis/synthesize-safely.ts'

function codebookOf(sizes: readonly number[]): CheckedCodebook {
  const columns = sizes.map((size, at) => ({
    name: `c${at}`,
    values: Array.from({ length: size }, (_, value) => `v${value}`),
  }))
  const checked = checkCodebook({ columns })
  if (isRefusal(checked)) throw new Error(checked.reason)
  return checked
}

/** Random cases that hang together a little: a hidden kind shifts every column. */
function randomCases(rows: number, sizes: readonly number[], seed: number): CaseTable {
  const uniform = seededRandom(seed)
  const codes = sizes.map(() => new Uint16Array(rows))
  for (let row = 0; row < rows; row += 1) {
    const kind = Math.floor(3 * uniform())
    for (const [column, size] of sizes.entries()) {
      if (uniform() < 0.2) continue
      codes[column]![row] = 1 + ((kind + Math.floor(size * uniform() ** 2)) % size)
    }
  }
  return { codebook: codebookOf(sizes), rows, codes }
}

function bruteForce(table: CaseTable, length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    const attributes = table.codebook.columns.flatMap(({ name, values }, column) => {
      const code = table.codes[column]![row]!
      return code === 0 ? [] : [`${name}=${values[code - 1]}`]
    })
    const extend = (chosen: string[], from: number) => {
      if (chosen.length > 0) counts.set(chosen.join(';'), (counts.get(chosen.join(';')) ?? 0) + 1)
      if (chosen.length === length) return
      for (let at = from; at < attributes.length; at += 1) extend([...chosen, attributes[at]!], at + 1)
    }
    extend([], 0)
  }
  return counts
}

const released = (table: CaseTable, k: number, length: number) => {
  const { rows, combinations } = aggregateSafely(table, k, length)
  const [, ...lines] = selectionLines(table.codebook, combinations)
  return { rows, combinations, counts: new Map(lines.map((line) => [line.split(',')[0]!, Number(line.split(',')[1])])) }
}

describe('k-safe aggregates', () => {
  test.each([
    [600, [4, 2, 7, 1, 3], 5, 3],
    [2000, [9, 1, 1, 1, 5, 2], 10, 4],
    [90, [3, 3], 2, 2],
    [40, [12], 3, 3],
  ])('of %i rows over columns %j are the brute-force counts from k up, rounded down', (rows, sizes, k, length) => {
    const table = randomCases(rows, sizes, rows)
    const expected = new Map(
      [...bruteForce(table, length)]
        .filter(([, count]) => count >= k)
        .map(([key, count]) => [key, count - (count % k)]),
    )
    const { counts, rows: total } = released(table, k, length)
    expect(counts).toEqual(expected)
    expect(total).toBe(rows - (rows % k))
  })

  test('lose what their stated error says', () => {
    const table = randomCases(500, [5, 4, 3], 3)
    const { combinations, counts } = released(table, 7, 2)
    const truth = [...bruteForce(table, 2)].filter(([key]) => key.includes(';'))
    const lost = truth.reduce((sum, [key, count]) => sum + count - (counts.get(key) ?? 0), 0)
    const all = truth.reduce((sum, [, count]) => sum + count, 0)
    expect(errorOfLowerCounts(table, combinations)[1]!.weighted).toBeCloseTo(lost / all, 2)
  })

  test('show nothing of a file with fewer people than k', () => {
    expect(released(randomCases(9, [2, 2], 1), 10, 2).counts.size).toBe(0)
  })
})

test('one record a person counts, the first', () => {
  const table = randomCases(6, [5], 1)
  const capped = capRecordsPerPerson(table, Int32Array.from([0, 1, 0, 2, 1, 0]))
  expect(capped.rows).toBe(3)
  expect([...capped.codes[0]!]).toEqual([table.codes[0]![0], table.codes[0]![1], table.codes[0]![3]])
})

describe('k-safe synthetic records', () => {
  test.each([
    [3000, [6, 2, 9, 1, 1, 4, 1], 10],
    [800, [3, 3, 3, 3], 5],
    [15_000, [20, 2, 9, 30, 1, 1, 1, 1, 3], 10],
  ])('of %i rows: no record holds what fewer than k real rows have together', (rows, sizes, k) => {
    const table = randomCases(rows, sizes, rows + 1)
    const records = synthesizeSafely(table, k, seededRandom(11))
    if (isRefusal(records)) throw new Error(records.reason)
    expect(Math.abs(records.rows - rows)).toBeLessThanOrEqual(0.05 * rows)
    const checked = new Set<string>()
    for (let row = 0; row < records.rows; row += 1) {
      const codes = records.codes.map((column) => column[row]!)
      if (checked.has(codes.join())) continue
      checked.add(codes.join())
      let support = 0
      for (let real = 0; real < rows; real += 1) {
        if (codes.every((code, column) => code === 0 || code === table.codes[column]![real])) support += 1
      }
      expect(support).toBeGreaterThanOrEqual(k)
    }
    expect(checked.size).toBeGreaterThan(10)
    const twoWay = errorOfRecords(table, records, 2)[1]!.weighted
    expect(twoWay).toBeLessThan(0.6)
  })
})
