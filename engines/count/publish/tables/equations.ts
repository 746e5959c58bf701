// What an attacker knows about hidden cells: every sum, and every "not more than", with the published cells filled in.
import type { TableCells } from './table-cells.ts'

export interface Equation {
  readonly members: readonly (readonly [cell: number, weight: number])[]
  readonly value: number
  readonly isAtMost: boolean
}

/** Hidden cells with all equations that speak of them. */
export interface HiddenPart {
  readonly cells: number[]
  readonly equations: Equation[]
}

/** The equations over the hidden cells. */
export function equationsOf({ cells, sums, notMore }: TableCells, hidden: ReadonlySet<number>): Equation[] {
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
  for (const [less, more] of notMore) {
    if (less === more) continue
    const pair = [
      [less, 1],
      [more, -1],
    ] as const
    add(pair, true)
  }
  return equations
}

/** Hidden cells that share no equation, even through others, cannot tell about each other. */
export function connected(hidden: ReadonlySet<number>, equations: readonly Equation[]): HiddenPart[] {
  const parent = new Map([...hidden].map((cell) => [cell, cell]))
  const root = (cell: number): number => {
    let at = cell
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(cell, at)
    return at
  }
  for (const { members } of equations) for (const [cell] of members) parent.set(root(cell), root(members[0]![0]))
  const parts = new Map<number, HiddenPart>()
  for (const cell of hidden) {
    const part = parts.get(root(cell)) ?? { cells: [], equations: [] }
    part.cells.push(cell)
    parts.set(root(cell), part)
  }
  for (const equation of equations) parts.get(root(equation.members[0]![0]))!.equations.push(equation)
  return [...parts.values()]
}
