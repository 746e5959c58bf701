// The suppression audit by another formulation: every hidden cell's least and largest value, each by a linear program of its
// own over all hidden cells at once, without what the engine's audit uses to be quick.
import { describe, expect, test } from 'vitest'
import { solve } from 'yalps'
import { seededRandom } from '../../random/seeded-random.ts'
import type { CaseTable } from '../case-table.ts'
import { checkCodebook } from '../codebook.ts'
import { isRefusal } from '../refusal.ts'
import { auditHidden } from './audit-hidden.ts'
import { roundCells } from './round-cells.ts'
import { type CellStatus, suppressCells as hide } from './suppress-cells.ts'
import { countTables, type TableCells } from './table-cells.ts'

function tablesOf(sizes: readonly number[], requests: readonly (readonly number[])[], seed: number): TableCells {
  const uniform = seededRandom(seed)
  const rows = 30 + Math.floor(400 * uniform())
  const skew = 1 + 3 * uniform()
  const missing = uniform() < 0.5 ? 0 : 0.15
  const codes = sizes.map(() => new Uint16Array(rows))
  for (let row = 0; row < rows; row += 1) {
    for (const [column, size] of sizes.entries()) {
      if (uniform() >= missing) codes[column]![row] = 1 + Math.floor(size * uniform() ** skew)
    }
  }
  const codebook = checkCodebook({
    columns: sizes.map((size, at) => ({ name: `c${at}`, values: Array.from({ length: size }, (_, v) => `v${v}`) })),
    tables: requests.map((variables, at) => ({ name: `t${at}`, rows: variables.map((each) => `c${each}`) })),
  })
  if (isRefusal(codebook)) throw new Error(codebook.reason)
  const table: CaseTable = { codebook, rows, codes }
  return countTables(table, codebook.tables)
}

function suppressCells(table: TableCells, k: number): CellStatus[] {
  const status = hide(table, k)
  if (isRefusal(status)) throw new Error(status.reason)
  return status
}

/** What an attacker can say of one hidden cell from the published ones. */
function rangeOf(
  { cells, sums, notMore }: TableCells,
  status: readonly CellStatus[],
  wanted: number,
): [number, number] {
  const isHidden = (cell: number) => status[cell] !== 'published'
  const variables = new Map<string, Map<string, number>>()
  for (const cell of cells.keys()) if (isHidden(cell)) variables.set(`x${cell}`, new Map())
  const constraints = new Map<string, { equal?: number; max?: number }>()
  const put = (name: string, members: readonly (readonly [number, number])[], isEqual: boolean) => {
    let right = 0
    for (const [cell, weight] of members) {
      if (isHidden(cell)) variables.get(`x${cell}`)!.set(name, (variables.get(`x${cell}`)!.get(name) ?? 0) + weight)
      else right -= weight * cells[cell]!.count
    }
    constraints.set(name, isEqual ? { equal: right } : { max: right })
  }
  for (const [at, { total, parts }] of sums.entries()) {
    put(`s${at}`, [...parts.map((part) => [part, 1] as const), [total, -1]], true)
  }
  for (const [at, [less, more]] of notMore.entries()) {
    if (less !== more)
      put(
        `n${at}`,
        [
          [less, 1],
          [more, -1],
        ],
        false,
      )
  }
  variables.get(`x${wanted}`)!.set('goal', 1)
  const end = (direction: 'minimize' | 'maximize') => {
    const { status: outcome, result } = solve({ direction, objective: 'goal', constraints, variables })
    if (outcome === 'unbounded') return Number.POSITIVE_INFINITY
    expect(outcome).toBe('optimal')
    return result
  }
  return [end('minimize'), end('maximize')]
}

describe('hidden cells', () => {
  test('cannot be worked out to within k in any of 1,000 random tables', { timeout: 300_000 }, () => {
    let hidden = 0
    for (let seed = 1; seed <= 1000; seed += 1) {
      const uniform = seededRandom(seed * 7919)
      const size = () => 2 + Math.floor(4 * uniform())
      const isDeep = seed % 10 === 0
      const sizes = isDeep ? [2, 3, 2] : [size(), size()]
      const requests = isDeep ? [[0, 1, 2]] : seed % 3 === 0 ? [[0, 1], [0]] : [[0, 1]]
      const k = 3 + Math.floor(10 * uniform())
      const cells = tablesOf(sizes, requests, seed)
      const status = suppressCells(cells, k)
      for (const [cell, { count }] of cells.cells.entries()) {
        if (count < k) expect(status[cell]).toBe('primary')
        if (status[cell] === 'published') continue
        hidden += 1
        const [low, high] = rangeOf(cells, status, cell)
        expect([seed, cell, low <= count + 1e-6 && count <= high + 1e-6]).toEqual([seed, cell, true])
        expect([seed, cell, high - low >= k - 1e-6]).toEqual([seed, cell, true])
      }
    }
    expect(hidden).toBeGreaterThan(3000)
  })

  test('of one small cell need a rectangle of others', () => {
    const cells = tablesOf([3, 3], [[0, 1]], 5)
    const status = suppressCells(cells, 12)
    expect(status.some((each) => each === 'published')).toBe(true)
    for (const { total, parts } of cells.sums) {
      const open = [total, ...parts].filter((cell) => status[cell] !== 'published')
      expect(open.length).not.toBe(1)
    }
  })

  test('of 250 by 9 cells, most of them empty, are found by flows alone', { timeout: 300_000 }, () => {
    const cells = tablesOf([250, 9], [[0, 1]], 4)
    const status = suppressCells(cells, 10)
    expect(status.filter((each) => each === 'primary').length).toBeGreaterThan(2000)
    const hidden = new Set([...status.keys()].filter((cell) => status[cell] !== 'published'))
    const widths = [...(auditHidden(cells, hidden, 10) ?? [])].map(([, { low, high }]) => high - low)
    expect([widths.length, widths.every((width) => width >= 10)]).toEqual([hidden.size, true])
  })

  test('of many in three variables are refused rather than hidden without proof', () => {
    expect(hide(tablesOf([40, 20, 4], [[0, 1, 2]], 4), 10)).toMatchObject({ refusal: 'tables-too-large' })
  })

  test('are audited by intervals that the published cells allow', () => {
    const cells = tablesOf([3, 4], [[0, 1]], 9)
    const status = suppressCells(cells, 10)
    const hidden = new Set([...status.keys()].filter((cell) => status[cell] !== 'published'))
    for (const [cell, { low, high }] of auditHidden(cells, hidden) ?? []) {
      const [least, most] = rangeOf(cells, status, cell)
      expect(low).toBeCloseTo(least, 5)
      if (Number.isFinite(most)) expect(high).toBeCloseTo(most, 5)
    }
  })
})

describe('controlled rounding', () => {
  test('keeps every total the sum of its parts and moves no cell by a whole base', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const cells = tablesOf([2 + (seed % 4), 3], [[0, 1]], seed)
      const rounded = roundCells(cells, 5)
      if (isRefusal(rounded)) throw new Error(`seed ${seed}: ${rounded.reason}`)
      for (const [cell, { count }] of cells.cells.entries()) {
        expect(rounded[cell]! % 5).toBe(0)
        expect(Math.abs(rounded[cell]! - count)).toBeLessThan(5)
        if (count % 5 === 0) expect(rounded[cell]).toBe(count)
      }
      for (const { total, parts } of cells.sums) {
        expect(rounded[total]).toBe(parts.reduce((sum, part) => sum + rounded[part]!, 0))
      }
    }
  })
})
