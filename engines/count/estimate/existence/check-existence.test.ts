import { expect, test } from 'vitest'
import { solve } from 'yalps'
import { seededRandom } from '../../random/seeded-random.ts'
import { marginsOf } from '../fit/margins.ts'
import { hierarchicalModels } from '../models/hierarchical-models.ts'
import { checkExistence } from './check-existence.ts'
import { hasUnboundedDirection } from './has-unbounded-direction.ts'
import { isFullRank } from './is-full-rank.ts'
import { nullBasis, rankOf } from './whole-matrices.ts'

/** The textbook formulation, in floating point by a general solver: is there a positive table with the same margins? */
function verdictByProgramming(terms: readonly number[], counts: Float64Array): number {
  const { finite, isOut } = marginsOf(terms, counts)
  const cells = [...counts.keys()].filter((cell) => isOut[cell] === 0)
  const constraints = new Map<string, { equal?: number; min?: number }>()
  const variables = new Map<string, Map<string, number>>()
  for (const term of finite) {
    constraints.set(`t${term}`, {
      equal: cells.reduce((sum, cell) => ((cell & term) === term ? sum + counts[cell]! : sum), 0),
    })
  }
  for (const cell of cells) {
    constraints.set(`c${cell}`, { min: 0 })
    const column = new Map([[`c${cell}`, 1]])
    for (const term of finite) if ((cell & term) === term) column.set(`t${term}`, 1)
    variables.set(`x${cell}`, column)
  }
  variables.set('least', new Map([['goal', 1], ...cells.map((cell) => [`c${cell}`, -1] as const)]))
  const solution = solve({ direction: 'maximize', objective: 'goal', constraints, variables })
  const rows = cells.map((cell) => finite.map((term) => ((cell & term) === term ? 1 : 0)))
  return (solution.result > 1e-7 ? 0 : 1) + (rankOf(rows, finite.length) < finite.length ? 2 : 0)
}

test('agrees with linear programming on random sparse tables', () => {
  const seed = 20261125
  const uniform = seededRandom(seed)
  const seen = [0, 0, 0, 0]
  for (let round = 0; round < 400; round += 1) {
    const lists = 3 + (round % 2)
    const counts = new Float64Array(1 << lists)
    const density = 0.2 + 0.6 * uniform()
    for (let cell = 1; cell < counts.length; cell += 1) {
      if (uniform() < density) counts[cell] = 1 + Math.floor(20 * uniform())
    }
    const models = [...hierarchicalModels(lists, lists)]
    const terms = [0, ...models[Math.floor(uniform() * models.length)]!]
    if (counts.every((count) => count === 0)) continue
    const verdict = checkExistence(marginsOf(terms, counts), counts)
    seen[verdict]! += 1
    expect([`seed ${seed} round ${round}`, verdict]).toEqual([
      `seed ${seed} round ${round}`,
      verdictByProgramming(terms, counts),
    ])
  }
  // Every verdict occurred, or the comparison proved less than it says.
  expect(seen.every((times) => times > 0)).toBe(true)
})

test('three lists that never meet have no estimate whatever their sizes', () => {
  const counts = Float64Array.from([0, 10, 11, 0, 7, 0, 0, 0])
  expect(checkExistence(marginsOf([0, 1, 2, 4], counts), counts)).toBe(1)
})

test('a rank lost modulo the prime of the quick test is found by elimination', () => {
  const rows = [
    [1, 0],
    [0, 33_554_393],
  ]
  expect(isFullRank(rows, 2)).toBe(false)
  expect(rankOf(rows, 2)).toBe(2)
})

test('elimination stays exact where floating point would not', () => {
  const big = 10n ** 30n
  expect(
    rankOf(
      [
        [big, big + 1n],
        [big - 1n, big],
      ],
      2,
    ),
  ).toBe(2)
  expect(nullBasis([[3, 6, 9]], 3).every(([a, b, c]) => 3n * a! + 6n * b! + 9n * c! === 0n)).toBe(true)
})

test('finds an unbounded direction that needs several columns, and none where signs balance', () => {
  expect(
    hasUnboundedDirection(
      [
        [1n, -1n],
        [-1n, 2n],
      ],
      2,
    ),
  ).toBe(true)
  expect(
    hasUnboundedDirection(
      [
        [1n, 0n],
        [0n, 1n],
        [-1n, -1n],
      ],
      2,
    ),
  ).toBe(false)
  expect(hasUnboundedDirection([[0n, 0n]], 2)).toBe(false)
})
