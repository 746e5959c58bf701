// What an attacker can work out about the hidden cells: the smallest and the largest value each can have, given every
// published cell, that totals are sums and that counts are not negative. Solved as linear programs (the auditing problem
// of cell suppression: Fischetti & Salazar 2001). The attacker is assumed to know the method but not who is in a cell.
// Every answer of the solver is checked before it is believed: only a point that satisfies all equations counts.
import { solve } from 'yalps'
import { connected, type Equation, equationsOf, type HiddenPart } from './equations.ts'
import type { FeasibleInterval } from './feasible-interval.ts'
import type { TableCells } from './table-cells.ts'
import { widenByFlows } from './widen-by-flows.ts'

export type { FeasibleInterval } from './feasible-interval.ts'

const tolerance = 1e-6
/** Cells times equations of a linear program that is still solved: beyond it each takes seconds, and a table has thousands. */
const largest = 40_000

/**
 * The feasible interval of every hidden cell, at least as far as needed to prove a width of `enough`. Flows first: they
 * settle tables of two variables; programs for what they leave open. `known` may hold what was proved when fewer cells were
 * hidden: hiding more takes nothing from what is possible. Null when that is more than can be proved here.
 */
export function auditHidden(
  table: TableCells,
  hidden: ReadonlySet<number>,
  enough = Number.POSITIVE_INFINITY,
  known: ReadonlyMap<number, FeasibleInterval> = new Map(),
): Map<number, FeasibleInterval> | null {
  const intervals = new Map<number, FeasibleInterval>()
  for (const cell of hidden) {
    const { count } = table.cells[cell]!
    intervals.set(cell, { ...(known.get(cell) ?? { low: count, high: count }) })
  }
  const equations = equationsOf(table, hidden)
  for (const part of connected(hidden, equations)) {
    if (widenByFlows(table, part, { intervals, enough })) continue
    if (part.cells.length * part.equations.length > largest) return null
    auditPart(part, { intervals, enough })
  }
  return intervals
}

function auditPart(
  { cells, equations }: HiddenPart,
  { intervals, enough }: { intervals: Map<number, FeasibleInterval>; enough: number },
): void {
  const constraints = new Map(
    equations.map(({ value, isAtMost }, at) => [`${at}`, isAtMost ? { max: value } : { equal: value }]),
  )
  const coefficients = new Map(cells.map((cell) => [`${cell}`, new Map<string, number>()]))
  for (const [at, { members }] of equations.entries()) {
    for (const [cell, weight] of members) coefficients.get(`${cell}`)!.set(`${at}`, weight)
  }
  const isEnough = (cell: number) => intervals.get(cell)!.high - intervals.get(cell)!.low >= enough
  /** One program over a few cells at once; every point it finds widens all intervals it can. */
  const ask = (wanted: readonly number[], direction: 'maximize' | 'minimize') => {
    for (const cell of wanted) coefficients.get(`${cell}`)!.set('wanted', 1)
    const solution = solve({ direction, objective: 'wanted', constraints, variables: coefficients })
    for (const cell of wanted) coefficients.get(`${cell}`)!.delete('wanted')
    if (solution.status === 'unbounded' && wanted.length === 1) {
      intervals.get(wanted[0]!)!.high = Number.POSITIVE_INFINITY
    }
    if (solution.status !== 'optimal') return
    const point = new Map(solution.variables.map(([name, value]) => [Number(name), value]))
    if (!satisfies(point, equations)) return
    for (const each of cells) {
      const value = point.get(each) ?? 0
      const interval = intervals.get(each)!
      interval.low = Math.min(interval.low, Math.max(0, value))
      interval.high = Math.max(interval.high, value)
    }
  }
  // All that are open together, then every second, every third …: most are settled before one must be asked about alone.
  for (let step = 1; step <= 6; step += 1) {
    const open = cells.filter((cell) => !isEnough(cell))
    if (open.length < 4) break
    for (let from = 0; from < step; from += 1) {
      const group = open.filter((_, at) => at % step === from)
      ask(group, 'maximize')
      ask(group, 'minimize')
    }
  }
  for (const cell of cells) {
    if (!isEnough(cell)) ask([cell], 'maximize')
    if (!isEnough(cell)) ask([cell], 'minimize')
  }
}

function satisfies(point: ReadonlyMap<number, number>, equations: readonly Equation[]): boolean {
  for (const value of point.values()) if (value < -tolerance) return false
  return equations.every(({ members, value, isAtMost }) => {
    const sum = members.reduce((total, [cell, weight]) => total + weight * (point.get(cell) ?? 0), 0)
    const off = sum - value
    return isAtMost ? off <= tolerance * 10 : Math.abs(off) <= tolerance * 10
  })
}
