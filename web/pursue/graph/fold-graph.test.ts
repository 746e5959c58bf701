import { expect, test } from 'vitest'
import { foldGraph } from './fold-graph.ts'

const transfer = (from: number, to: number, hop: number, high: string) => ({
  ...{ tx: 'f'.repeat(64), output: 0, value: high, time: 0, end: 'followed', firm: high },
  ...{ from, to, hop, high },
})
/** One payer and a hundred payees of falling size. */
const star = {
  addresses: Array.from({ length: 101 }, (_, at) => ({
    address: `a${at}`,
    exit: at > 90 ? ('deposit' as const) : null,
  })),
  transfers: Array.from({ length: 100 }, (_, at) => transfer(0, at + 1, 0, String(1000 - at))),
}

test('many small places are one, with their number and value, until they are let out', () => {
  const folded = foldGraph(star, false, new Map())
  expect(folded.nodes.length).toBe(1 + 24 + 1)
  const others = folded.nodes.find(({ id }) => id === '1 others')!
  expect(others).toMatchObject({ places: 76, address: '', exit: 'several' })
  expect(others.high).toBe(star.transfers.slice(24).reduce((sum, { high }) => sum + BigInt(high), 0n))
  const open = foldGraph(star, false, new Map([[1, 100]]))
  expect(open.nodes.length).toBe(101)
  expect(open.nodes.every(({ places }) => places === 1)).toBe(true)
})

test('every transfer is in exactly one line, whatever is folded', () => {
  for (const opened of [new Map<number, number>(), new Map([[1, 100]])]) {
    const { edges } = foldGraph(star, false, opened)
    expect(edges.flatMap(({ transfers }) => transfers).sort((a, b) => a - b)).toEqual(star.transfers.map((_, at) => at))
  }
})

test('no two places stand on one another, and payees stand right of who paid them', () => {
  const { nodes } = foldGraph(star, false, new Map([[1, 100]]))
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length)
  const payer = nodes.find(({ id }) => id === '0')!
  expect(nodes.every(({ id, x }) => id === '0' || x > payer.x)).toBe(true)
})
