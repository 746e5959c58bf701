// Controlled rounding (Cox 1987): every cell goes to a neighbouring multiple of the base, multiples stay, and totals are
// still sums. With one or two variables such a rounding always exists; with more it may not, and then the answer is a
// refusal. Of all roundings the one with the smallest sum of changes is taken.
import { solve } from 'yalps'
import { type Refusal, refuse } from '../refusal.ts'
import type { TableCells } from './table-cells.ts'

/** The rounded counts of all cells. */
export function roundCells({ cells, sums }: TableCells, base: number): number[] | Refusal {
  const floors = cells.map(({ count }) => count - (count % base))
  const variables = new Map<string, Map<string, number>>()
  const constraints = new Map<string, { equal?: number; max?: number }>()
  for (const [cell, { count }] of cells.entries()) {
    if (count % base === 0) continue
    variables.set(
      `${cell}`,
      new Map([
        ['change', base - 2 * (count % base)],
        [`up to one ${cell}`, 1],
      ]),
    )
    constraints.set(`up to one ${cell}`, { max: 1 })
  }
  for (const [at, { total, parts }] of sums.entries()) {
    constraints.set(`${at}`, {
      equal: (floors[total]! - parts.reduce((sum, part) => sum + floors[part]!, 0)) / base,
    })
    for (const part of parts) variables.get(`${part}`)?.set(`${at}`, 1)
    variables.get(`${total}`)?.set(`${at}`, -1)
  }
  const solution = solve({ direction: 'minimize', objective: 'change', constraints, variables, integers: true })
  const rounded = [...floors]
  for (const [name, value] of solution.variables) rounded[Number(name)]! += Math.round(value) * base
  const isAdditive = sums.every(
    ({ total, parts }) => rounded[total] === parts.reduce((sum, part) => sum + rounded[part]!, 0),
  )
  if (solution.status !== 'optimal' || !isAdditive) {
    return refuse(
      'rounding-impossible',
      'These tables cannot be rounded so that totals are still sums; hide cells instead.',
    )
  }
  return rounded
}
