import { expect, test } from 'vitest'
import { isSearch } from './use-people.ts'

test('a search needs three characters, a number, or two characters where two are a name', () => {
  expect(['', 'an', '  a ', 'ก'].map(isSearch)).toEqual([false, false, false, false])
  expect(['anh', '王伟', '김철', '7', '+66 8', 'สมช'].map(isSearch)).toEqual(Array(6).fill(true))
})
