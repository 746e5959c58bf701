import type { ReadRow, RowValues } from '@homeward/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HeldRow } from '../holdings/held-row.ts'
import { compareWithHeld } from './compare-with-held.ts'

const read = (row: number, values: RowValues, aside: string | null = null): ReadRow => ({
  row,
  line: row + 1,
  raw: Object.values(values),
  values,
  marks: [],
  aside,
})
const held = (row: ReadRow): HeldRow =>
  ({ ...row, id: `row-${row.row}`, read: row.values, missing: null }) as unknown as HeldRow

const mary = { name: 'Mary Wanjiku', birth: '1999-03-04', document: 'AK0123456' }
const than = { name: 'Than Htun', birth: '1995' }

test('a list read a second time changes nothing, also when its rows come in another order', () => {
  const rows = [read(1, mary), read(2, than), read(3, {}, 'no-name')]
  const { counts } = compareWithHeld(rows.map(held), [...rows].reverse())
  expect(counts).toEqual({ read: 3, imported: 0, aside: 0, unchanged: 3, added: 0, changed: 0, missing: 0 })
})

test('a newer version shows who was added, changed and is missing', () => {
  const before = [read(1, mary), read(2, than)].map(held)
  const after = [read(1, { ...mary, name: 'Mary W. Kamau' }), read(2, { name: 'Nguyen Van An' })]
  const { counts, changed, missing, added } = compareWithHeld(before, after)
  expect(counts).toEqual({ read: 2, imported: 2, aside: 0, unchanged: 0, added: 1, changed: 1, missing: 1 })
  expect(changed[0]!.was.id).toBe('row-1')
  expect(missing[0]!.id).toBe('row-2')
  expect(added[0]!.values.name).toBe('Nguyen Van An')
})

test('two people of one name are never taken for one changed row', () => {
  const before = [read(1, { name: 'Li Wei', sex: 'M' }), read(2, { name: 'Li Wei', sex: 'F' })].map(held)
  const { counts } = compareWithHeld(before, [read(1, { name: 'Li Wei', age: '30' })])
  expect(counts).toMatchObject({ changed: 0, added: 1, missing: 2 })
})

const seed = 4711
test('whatever is read: read = imported + aside + unchanged, and imported = added + changed', () => {
  const word = fc.constantFrom('Mary', 'Than', 'Li Wei', 'An', 'Abebe')
  const values = fc.record(
    { name: word, birth: fc.constantFrom('1990', '1991'), phone: word },
    { requiredKeys: ['name'] },
  )
  const rows = fc
    .array(fc.tuple(values, fc.boolean()), { maxLength: 25 })
    .map((all) => all.map(([each, isAside], at) => read(at + 1, each, isAside ? 'no-name' : null)))
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { counts, unchanged, changed, missing } = compareWithHeld(before.map(held), after)
      expect(counts.read).toBe(after.length)
      expect(counts.read).toBe(counts.imported + counts.aside + counts.unchanged)
      expect(counts.imported).toBe(counts.added + counts.changed)
      expect(unchanged.length + changed.length + missing.length).toBe(before.length)
    }),
    { seed, numRuns: 300 },
  )
})
