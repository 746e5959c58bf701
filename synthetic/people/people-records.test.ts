import { expect, test } from 'vitest'
import { csvOfPeople, peopleColumns, peopleRecords } from './index.ts'

const records = [...peopleRecords({ people: 6000, seed: 5 })]
const column = (name: (typeof peopleColumns)[number]) => records.map(({ cells }) => cells[peopleColumns.indexOf(name)]!)
const missing = (name: (typeof peopleColumns)[number]) =>
  column(name).filter((cell) => cell === '').length / records.length

test('the same numbers give the same records, and more people leave the first ones as they are', () => {
  const more = peopleRecords({ people: 6010, seed: 5 })
  expect(records.every(({ cells }) => more.next().value.cells.join() === cells.join())).toBe(true)
})

test('about four records stand for three people, and evidence is as sparse as at a border', () => {
  expect(records.length / 6000).toBeCloseTo(1.33, 1)
  expect(missing('birth')).toBeCloseTo(0.22, 1)
  expect(missing('phone')).toBeCloseTo(0.65, 1)
  expect(missing('document')).toBeCloseTo(0.8, 1)
  expect(missing('place')).toBeCloseTo(0.35, 1)
  expect(new Set(column('nationality').filter((code) => code !== '')).size).toBe(14)
})

test('every record is about the person it says, in Latin letters, and marked as invented', () => {
  expect(column('name').filter((name) => /[^\p{Script=Latin}\d\s.'’-]/u.test(name))).toEqual([])
  const lines = [...csvOfPeople(records)]
    .map(({ text }) => text)
    .join('')
    .split('\r\n')
  expect(lines[0]).toBe('name,sex,birth,nationality,document,phone,place,person,synthetic')
  expect(lines.slice(1, -1).every((line) => /,SYN-[0-9a-f]{12}$/.test(line))).toBe(true)
  expect(lines.length - 2).toBe(records.length)
})
