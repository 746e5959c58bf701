import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions } from './compare-versions.ts'

const row = (number: number, name: string, birth = '1990-01-01', document?: string) => ({
  row: number,
  raw: [name, birth, document ?? ''],
  values: { name, birth, ...(document === undefined ? {} : { document }) },
})

const numbers = ({ unchanged, added, changed, missing }: ReturnType<typeof compareVersions<Numbered, Numbered>>) => ({
  unchanged: unchanged.length,
  added: added.map((each) => each.row),
  changed: changed.map((each) => ({ row: each.row.row, was: each.was.row })),
  missing: missing.map((each) => each.row),
})
type Numbered = ReturnType<typeof row>

test('a row known by its document is changed, a new one added, a lost one missing, an equal one unchanged wherever it stands', () => {
  const older = [row(1, 'Ann'), row(2, 'Ben', '1991-01-01', 'E1'), row(3, 'Cho')]
  const newer = [row(1, 'Cho'), row(2, 'Benn', '1991-01-01', 'E1'), row(3, 'Dan')]
  expect(numbers(compareVersions(older, newer))).toEqual({
    unchanged: 1,
    added: [3],
    changed: [{ row: 2, was: 2 }],
    missing: [1],
  })
})

test('two people of one name are never taken for one changed row', () => {
  const older = [row(1, 'Li Wei', '1990-01-01'), row(2, 'Li Wei', '1991-02-02')]
  const newer = [row(1, 'Li Wei', '1992-03-03'), row(2, 'Li Wei', '1993-04-04')]
  expect(numbers(compareVersions(older, newer))).toEqual({ unchanged: 0, added: [1, 2], changed: [], missing: [1, 2] })
})

test('a repeated import changes nothing, and every row of any two versions is counted once', () => {
  const names = fc.array(fc.constantFrom('Ann', 'Ben', 'Cho', 'Dan', 'Eve'), { maxLength: 12 })
  const births = fc.constantFrom('1990-01-01', '1991-01-01')
  const version = fc.tuple(names, births).map(([all, birth]) => all.map((name, at) => row(at + 1, name, birth)))
  fc.assert(
    fc.property(version, version, (older, newer) => {
      const same = numbers(compareVersions(newer, newer))
      expect(same).toEqual({ unchanged: newer.length, added: [], changed: [], missing: [] })
      const { unchanged, added, changed, missing } = compareVersions(older, newer)
      expect(unchanged.length + added.length + changed.length).toBe(newer.length)
      expect(unchanged.length + missing.length + changed.length).toBe(older.length)
    }),
    { seed: 20260210 },
  )
})
