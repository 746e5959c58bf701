// What an attacker can work out about the hidden cells: the smallest and the largest value each can have, given every
// published cell, that totals are sums and that counts are not negative. Solved as linear programs (the auditing problem
// of cell suppression: Fischetti & Salazar 2001). The attacker is assumed to know the method but not who is in a cell.
// Every answer of the solver is checked before it is believed: only a point that satisfies all equations counts.
import { solve } from 'yalps'
import type { TableCells } from './table-cells.ts'

/** The interval that is proven possible for a hidden cell; `high` may be infinite. */
export interface FeasibleInterval {
  low: number
  high: number
}

interface Equation {
  readonly members: readonly (readonly [cell: number, weight: number])[]
  readonly value: number
  readonly isAtMost: boolean
}

const tolerance = 1e-6

/** The feasible interval of every hidden cell, at least as far as needed to prove a width of `enough`. */
export function auditHidden(
  table: TableCells,
  hidden: ReadonlySet<number>,
  enough = Number.POSITIVE_INFINITY,
): Map<number, FeasibleInterval> {
  const intervals = new Map<number, FeasibleInterval>()
  for (const cell of hidden) intervals.set(cell, { low: table.cells[cell]!.count, high: table.cells[cell]!.count })
  const equations = equationsOf(table, hidden)
  for (const part of connected(hidden, equations)) auditPart(part, { intervals, enough })
  return intervals
}

function equationsOf({ cells, sums, notMore }: TableCells, hidden: ReadonlySet<number>): Equation[] {
  const equations: Equation[] = []
  const add = (weighted: readonly (readonly [number, number])[], isAtMost: boolean) => {
    const members = weighted.filter(([cell]) => hidden.has(cell))
    if (members.length === 0) return
    const value = weighted.reduce(
      (sum, [cell, weight]) => (hidden.has(cell) ? sum : sum - weight * cells[cell]!.count),
      0,
    )
    equations.push({ members, value, isAtMost })
  }
  for (const { total, parts } of sums) add([[total, -1], ...parts.map((part) => [part, 1] as const)], false)
  for (const [less, more] of notMore)
    if (less !== more)
      add(
        [
          [less, 1],
          [more, -1],
        ],
        true,
      )
  return equations
}

/** Hidden cells that share no equation, even through others, cannot tell about each other. */
function connected(
  hidden: ReadonlySet<number>,
  equations: readonly Equation[],
): { cells: number[]; equations: Equation[] }[] {
  const parent = new Map([...hidden].map((cell) => [cell, cell]))
  const root = (cell: number): number => {
    let at = cell
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(cell, at)
    return at
  }
  for (const { members } of equations) for (const [cell] of members) parent.set(root(cell), root(members[0]![0]))
  const parts = new Map<number, { cells: number[]; equations: Equation[] }>()
  for (const cell of hidden) {
    const part = parts.get(root(cell)) ?? { cells: [], equations: [] }
    part.cells.push(cell)
    parts.set(root(cell), part)
  }
  for (const equation of equations) parts.get(root(equation.members[0]![0]))!.equations.push(equation)
  return [...parts.values()]
}

function auditPart(
  { cells, equations }: { cells: number[]; equations: Equation[] },
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
  for (const cell of cells) {
    for (const direction of ['maximize', 'minimize'] as const) {
      if (isEnough(cell)) break
      const own = coefficients.get(`${cell}`)!
      own.set('wanted', 1)
      const solution = solve({ direction, objective: 'wanted', constraints, variables: coefficients })
      own.delete('wanted')
      if (solution.status === 'unbounded') {
        intervals.get(cell)!.high = Number.POSITIVE_INFINITY
      } else if (solution.status === 'optimal') {
        const point = new Map(solution.variables.map(([name, value]) => [Number(name), value]))
        if (!satisfies(point, equations)) continue
        for (const each of cells) {
          const value = point.get(each) ?? 0
          const interval = intervals.get(each)!
          interval.low = Math.min(interval.low, Math.max(0, value))
          interval.high = Math.max(interval.high, value)
        }
      }
    }
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
