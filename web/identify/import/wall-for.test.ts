import { expect, test } from 'vitest'
import { wallFor } from './wall-for.ts'

test('lists of people who asked for help are proposed as protected', () => {
  expect((['family', 'hotline', 'ngo', 'health'] as const).map(wallFor)).toEqual(Array(4).fill('protected'))
})

test('a list whose maker is not known starts with fewer eyes, and one by a militia is hostile', () => {
  expect(wallFor('other')).toBe('protected')
  expect(wallFor('militia')).toBe('hostile')
  expect(wallFor('embassy')).toBe('open')
})
