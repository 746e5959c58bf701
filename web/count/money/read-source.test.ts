import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'

const source = {
  id: '1',
  name: 'Payments',
  kind: 'traced-payments' as const,
  low: '1,000.5',
  high: '',
  assumptions: [],
}
const half = { id: '1', name: 'half', low: '0.5', high: '1', source: 'an assumption' }

test('amounts are read to the cent, and one amount is a range of itself', () => {
  expect(readSource(source)).toMatchObject({ low: 100_050n, high: 100_050n })
  expect(readSource({ ...source, high: '2000', assumptions: [half] })).toMatchObject({
    high: 200_000n,
    assumptions: [{ low: 0.5, high: 1 }],
  })
})

test.each([
  ['without a name', { name: ' ' }],
  ['below zero', { low: '-1' }],
  ['the wrong way round', { low: '5', high: '4' }],
  ['in words', { low: 'much' }],
  ['with an assumption nobody stands for', { assumptions: [{ ...half, source: '' }] }],
  ['with a factor the wrong way round', { assumptions: [{ ...half, low: '2' }] }],
])('an amount %s is not read', (_, change) => {
  expect(readSource({ ...source, ...change })).toBeNull()
})
