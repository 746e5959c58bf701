import { expect, test } from 'vitest'
import { index, link, peopleModel, prepare, probabilityOf } from './index.ts'

const rows = [
  { list: 'a', name: 'Nguyen Van An', birth: '1998-04-17', nationality: 'VN', document: 'C1234567' },
  { list: 'a', name: 'Tran Thi Binh', birth: '2001-11-02', nationality: 'VN', sex: 'F' },
  { list: 'b', name: 'An Nguyễn Văn', birth: '1998-04-17', nationality: 'VN' },
  { list: 'b', name: 'Chen Wei', birth: '1995-01-30', nationality: 'CN', document: 'E55512345' },
  { list: 'c', name: '陈伟', birth: '1995-01-30', nationality: 'CN', document: 'E55512346' },
  { list: 'c', name: 'Abebe Tesfaye', birth: '1990', nationality: 'ET' },
]

test('rows about one person are proposed with reasons that add up to the weight', () => {
  const { people, pairs } = link(prepare(rows), peopleModel, { learning: 'nothing', precision: 0.6 })
  expect(people[2]).toBe(0)
  expect(people[4]).toBe(3)
  expect(people[1]).toBe(1)
  for (const { weight, reasons } of pairs) {
    expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBeCloseTo(weight, 6)
  }
})

test('a human "different" is never crossed and a human "same" always joins', () => {
  const judgements = [
    { a: 0, b: 2, verdict: 'different' as const },
    { a: 1, b: 5, verdict: 'same' as const },
  ]
  const { people } = link(prepare(rows), peopleModel, { learning: 'nothing', precision: 0.6, judgements })
  expect(people[2]).not.toBe(people[0])
  expect(people[5]).toBe(people[1])
})

test('a search finds the row by a name in another script, with a probability', () => {
  const found = index(prepare(rows), peopleModel).find({ name: 'CHEN, Wei', birth: '1995-01-30' }, 3)
  expect(
    found
      .slice(0, 2)
      .map(({ row }) => row)
      .sort(),
  ).toEqual([3, 4])
  expect(found[0]!.probability).toBeCloseTo(
    probabilityOf({ ...peopleModel, share: 1 / rows.length }, found[0]!.weight),
    9,
  )
})
