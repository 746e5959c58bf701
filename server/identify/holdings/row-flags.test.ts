import { expect, test } from 'vitest'
import { ageOn, rowFlags } from './row-flags.ts'

test('remarks in any of the languages lists come in raise their mark', () => {
  const marked = { other: 'detained, no charge' }
  expect(rowFlags(marked, '2025-02-20')).toEqual(['charge', 'detention'])
  expect(rowFlags({ other: '网上通缉' }, '2025-02-20')).toEqual(['wanted'])
  expect(rowFlags({ other: 'มีหมายจับ' }, '2025-02-20')).toEqual(['wanted'])
  expect(rowFlags({ other: 'TRUY NÃ' }, '2025-02-20')).toEqual(['wanted'])
  expect(rowFlags({ other: 'registered with UNHCR' }, '2025-02-20')).toEqual(['asylum'])
})

test('a name is never read as a mark', () => {
  expect(rowFlags({ name: 'Wanted Charge' }, '2025-02-20')).toEqual([])
})

test('someone who may be under 18 on the day of the list is treated as a child', () => {
  expect(rowFlags({ birth: '2007-02-21' }, '2025-02-20')).toEqual(['child'])
  expect(rowFlags({ birth: '2007-02-20' }, '2025-02-20')).toEqual([])
  expect(rowFlags({ birth: '2007' }, '2025-02-20')).toEqual(['child'])
  expect(rowFlags({ age: '17' }, '2025-02-20')).toEqual(['child'])
  expect(rowFlags({ birth: '1990-01-01', age: '16' }, '2025-02-20')).toEqual(['child'])
})

test('an impossible birth date tells no age', () => {
  expect(ageOn({ birth: '31.02.1999' }, '2025-02-20')).toBeNull()
  expect(ageOn({ birth: '2031-01-01' }, '2025-02-20')).toBeNull()
  expect(ageOn({ birth: '1998' }, '2025-02-20')).toEqual({ least: 26, most: 27 })
})
