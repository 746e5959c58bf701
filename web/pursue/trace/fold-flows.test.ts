import { expect, test } from 'vitest'
import { foldFlows } from './fold-flows.ts'

const transfer = (from: number, to: number, hop: number, high: string) => ({
  ...{ tx: 'f'.repeat(64), output: 0, value: high, time: 0, end: 'followed' },
  ...{ from, to, hop, high, firm: high },
})
const places = (count: number, exit: 'deposit' | null = null) =>
  Array.from({ length: count }, (_, at) => ({ address: `a${at}`, exit }))

test('money that comes round again is drawn as a line, not as a circle', () => {
  const { nodes, links } = foldFlows(
    { addresses: places(2), transfers: [transfer(0, 1, 0, '5'), transfer(1, 0, 1, '5')] },
    false,
  )
  expect(nodes.map(({ id }) => id)).toEqual(['0 0', '1 1', '2 0'])
  expect(links.map(({ source, target }) => [source, target])).toEqual([
    ['0 0', '1 1'],
    ['1 1', '2 0'],
  ])
})

test('small places are put together, exits apart from the others, and nothing is lost', () => {
  const addresses = [...places(1), ...places(20), ...places(20, 'deposit')]
  const transfers = addresses.slice(1).map((_, at) => ({ ...transfer(0, at + 1, 0, String(100 - at)), firm: '1' }))
  const { nodes, links } = foldFlows({ addresses, transfers }, false)
  expect(nodes.length).toBe(1 + 9 + 2)
  expect(nodes.find(({ id }) => id === '1 exits')).toMatchObject({ places: 20, exit: 'several' })
  expect(nodes.find(({ id }) => id === '1 others')).toMatchObject({ places: 11, exit: null })
  const total = transfers.reduce((sum, { high }) => sum + BigInt(high), 0n)
  expect(links.reduce((sum, { high }) => sum + high, 0n)).toBe(total)
  expect(links.reduce((sum, { firm }) => sum + firm, 0n)).toBe(40n)
})

test('backward, what paid stands before what was paid', () => {
  const { links } = foldFlows({ addresses: places(2), transfers: [transfer(0, 1, 0, '5')] }, true)
  expect(links[0]).toMatchObject({ source: '1 0', target: '0 1' })
})
