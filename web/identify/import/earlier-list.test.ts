import { expect, test } from 'vitest'
import type { List } from '../../data/api.ts'
import { earlierList } from './earlier-list.ts'

const list = (id: string, kind: List['kind'], issuer: string, date: string) =>
  ({ id, kind, issuer, date }) as unknown as List
const lists = [
  list('old', 'embassy', 'Sample Embassy', '2026-02-01'),
  list('new', 'embassy', 'Sample Embassy', '2026-02-12'),
  list('police', 'police', 'Sample Embassy', '2026-03-01'),
]

test('the latest list of the same issuer and kind is meant, however it is written', () => {
  expect(earlierList(lists, { kind: 'embassy', issuer: ' sample EMBASSY ' })?.id).toBe('new')
})

test('another kind, another issuer or none means a new list', () => {
  expect(earlierList(lists, { kind: 'ngo', issuer: 'Sample Embassy' })).toBeUndefined()
  expect(earlierList(lists, { kind: 'embassy', issuer: 'Sample Embassy in Bangkok' })).toBeUndefined()
  expect(earlierList(lists, { kind: 'embassy', issuer: '' })).toBeUndefined()
})
