import fc from 'fast-check'
import { expect, test } from 'vitest'
import { index, type LinkRow, link, peopleModel, prepare } from './index.ts'

const seed = 20_251_125

const anyRow: fc.Arbitrary<LinkRow> = fc.record(
  {
    list: fc.constantFrom('a', 'b', 'c'),
    name: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('Ng', '陈伟', 'เสาวลักษณ์', '👩‍👩‍👧', '\u202Eمحمد\u202C', 'O', '͏'),
    ),
    birth: fc.constantFrom('1990-01-01', '1990', '31/31/1990', '9999-99-99', ''),
    age: fc.constantFrom('12', '-3', 'x'),
    document: fc.string({ maxLength: 12 }),
    phone: fc.string({ maxLength: 20 }),
    nationality: fc.constantFrom('CN', 'XXA', '??'),
    sex: fc.constantFrom('F', 'M', 'X', '1'),
    place: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: ['list'] },
)

test(`any rows are linked without a crash, and linked again the same way (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
      const first = link(prepare(rows), peopleModel)
      expect(link(prepare(rows), peopleModel).pairs).toEqual(first.pairs)
      for (const { weight, reasons, probability } of first.pairs) {
        expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBeCloseTo(weight, 6)
        expect(probability >= 0 && probability <= 1).toBe(true)
      }
    }),
    { seed, numRuns: 60 },
  )
})

test(`two rows say the same about each other in either order (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const settings = { learning: 'nothing', precision: 0.5, judgements: [{ a: 0, b: 1, verdict: 'same' }] } as const
      const [there] = link(prepare([a, b]), peopleModel, settings).pairs
      const [back] = link(prepare([b, a]), peopleModel, settings).pairs
      expect(back?.reasons).toEqual(there?.reasons)
    }),
    { seed, numRuns: 200 },
  )
})

test(`the order in which rows come does not change what a search finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 2, maxLength: 20 }), anyRow, (rows, query) => {
      const weights = (given: readonly LinkRow[]) =>
        index(prepare(given), peopleModel)
          .find(query, 30)
          .map(({ weight, reasons }) => {
            expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBeCloseTo(weight, 6)
            return weight
          })
      expect(weights([...rows].reverse())).toEqual(weights(rows))
    }),
    { seed, numRuns: 60 },
  )
})

test('one name, one birthday, many times: a block too large to compare is reported and nothing takes quadratic time', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    list: at % 2 === 0 ? 'a' : 'b',
    name: 'Mohammad Ali',
    birth: '1990-01-01',
    nationality: 'BD',
  }))
  const { report, people } = link(prepare(rows), peopleModel, { learning: 'nothing' })
  expect(report.compared).toBeLessThan(20_000 * 60 * 11)
  expect(report.rules.some(({ cut }) => cut.rows >= 20_000)).toBe(true)
  expect(people.length).toBe(20_000)
})

test(`of many rows that promise alike those compared do not depend on the order in which they came (seed ${seed})`, () => {
  const rows = Array.from({ length: 1_500 }, (_, at) => ({
    name: `Mohammad ${'abcdefghij'[at % 10]}${'aeiou'[at % 7] ?? 'y'}li`,
    nationality: 'BD',
    birth: `19${60 + (at % 40)}-0${1 + (at % 9)}-11`,
  }))
  const found = (given: readonly LinkRow[]) =>
    index(prepare(given), peopleModel)
      .find({ name: 'Mohammad Ali', nationality: 'BD' }, 40)
      .map(({ weight, row }) => [weight, JSON.stringify(given[row])])
      .sort()
  expect(found([...rows].reverse())).toEqual(found(rows))
})

test('a name of ten thousand letters and a name of one letter are read within bounds', () => {
  const rows = [{ name: 'a'.repeat(10_000) }, { name: `${'a '.repeat(5_000)}` }, { name: 'a' }, { name: '' }]
  expect(link(prepare(rows), peopleModel).people.length).toBe(4)
})
