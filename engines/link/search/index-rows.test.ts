import { expect, test } from 'vitest'
import { index, peopleModel, prepare } from '../index.ts'

const rows = [
  { name: 'Aung Kyaw Moe', birth: '1999-02-03', nationality: 'MM' },
  { name: 'Fatima Noor', birth: '2003-07-01', nationality: 'PK', phone: '+92 300 1234567' },
]

test('an added row is found, and a removed one is not', () => {
  const people = index(prepare(rows), peopleModel)
  const at = people.add([{ name: 'Selam Bekele', nationality: 'ET' }])
  expect(at).toBe(2)
  expect(people.find({ name: 'SELAM BEKELLE' }, 1)[0]?.row).toBe(2)
  people.remove(2)
  expect(people.find({ name: 'Selam Bekele' }, 5).map(({ row }) => row)).not.toContain(2)
  people.remove(0)
  expect(people.find({ name: 'Aung Kyaw Moe' }, 5).map(({ row }) => row)).not.toContain(0)
})

test('a row added beside is weighed with the rarities of the whole', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    name: `Nguyen Van ${String.fromCharCode(97 + (at % 26))}o`,
    nationality: 'VN',
  }))
  const together = index(prepare([...many, { name: 'Nguyen Van Phuc', nationality: 'VN' }]), peopleModel)
  const apart = index(prepare(many), peopleModel)
  apart.add([{ name: 'Nguyen Van Phuc', nationality: 'VN' }])
  const [one] = together.find({ name: 'Phuc Nguyen Van', nationality: 'VN' }, 1)
  const [other] = apart.find({ name: 'Phuc Nguyen Van', nationality: 'VN' }, 1)
  expect(other?.row).toBe(3_000)
  expect(Math.abs(other!.weight - one!.weight)).toBeLessThan(0.1)
})

test('a telephone number finds its row without a name', () => {
  expect(index(prepare(rows), peopleModel).find({ phone: '0300-1234567' }, 1)[0]?.row).toBe(1)
})
