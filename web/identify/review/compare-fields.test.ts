import { expect, test } from 'vitest'
import type { Row } from '../../data/api.ts'
import { compareFields } from './compare-fields.ts'

const row = (values: Row['values']): Row => ({
  id: 'row-00000001',
  list: { id: 'list-0000001', name: 'A', wall: 'open', date: '2025-02-12' },
  row: 1,
  sheet: null,
  raw: [],
  headers: [],
  values,
  marks: [],
  aside: null,
  corrected: [],
  conflicts: [],
  flags: [],
})

test('a field that only one record has is missing, never different', () => {
  const lines = compareFields({ rows: [row({ name: 'A', phone: '1' }), row({ name: 'B' })], reasons: [] })
  expect(lines.map(({ field, state }) => [field, state])).toEqual([
    ['name', 'differs'],
    ['phone', 'missing'],
  ])
})

test('letters that differ only by case or accent count as equal to the eye', () => {
  const [line] = compareFields({ rows: [row({ name: 'NGUYEN' }), row({ name: 'nguyen' })], reasons: [] })
  expect(line?.state).toBe('equal')
})

test('a reason that belongs to no field of the records is shown all the same', () => {
  const reasons = [{ field: 'household', code: 'same-group', weight: 2 }]
  const lines = compareFields({ rows: [row({ name: 'A' }), row({ name: 'A' })], reasons })
  expect(lines.at(-1)).toMatchObject({ field: 'household', reasons })
})

test('a name in two scripts that the comparison found equal is not shown as a difference', () => {
  const reasons = [{ field: 'name', code: 'all-variant', weight: 8 }]
  const [line] = compareFields({ rows: [row({ name: '王伟' }), row({ name: 'Wang Wei' })], reasons })
  expect(line?.state).toBe('close')
})

test('one wrong digit in a document is a difference to look at, a less exact birth date is not', () => {
  const reasons = [
    { field: 'document', code: 'slip', weight: 4 },
    { field: 'birth', code: 'year', weight: 3 },
  ]
  const rows: [Row, Row] = [row({ document: 'A1', birth: '1998' }), row({ document: 'A2', birth: '1998-03-12' })]
  expect(compareFields({ rows, reasons }).map(({ state }) => state)).toEqual(['close', 'differs'])
})
