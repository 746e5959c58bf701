import { expect, test } from 'vitest'
import { type Judgement, type LinkRow, link, peopleModel, prepare } from '../index.ts'
import { expectedQuality } from './expected-quality.ts'
import { wilsonInterval } from './interval.ts'

test('what is expected of a band follows from the probabilities, and looking at it makes it better', () => {
  const { proposed, judged } = expectedQuality([0.99, 0.97, 1], [0.5, 0.25, 0.25], 5)
  expect(proposed.precision.value).toBeCloseTo(2.96 / 3, 4)
  expect(proposed.recall.value).toBeCloseTo(2.96 / 5, 4)
  expect(judged.expectedSame).toBe(1)
  expect(judged.recall.value).toBeGreaterThan(proposed.recall.value)
  expect(judged.precision.value).toBeGreaterThan(proposed.precision.value)
  for (const { precision, recall } of [proposed, judged]) {
    for (const { value, low, high } of [precision, recall]) {
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
      expect(low >= 0 && high <= 1).toBe(true)
    }
  }
})

test('nothing proposed claims nothing', () => {
  const { proposed } = expectedQuality([], [], 0)
  expect(proposed.precision).toEqual({ value: 1, low: 0, high: 1 })
  expect(wilsonInterval(0, 0)).toBeNull()
  // Wilson's interval for 8 of 10, as in Brown, Cai & DasGupta 2001.
  expect(wilsonInterval(8, 10)).toEqual({ value: 0.8, low: 0.4902, high: 0.9433 })
})

test('a group that the matcher serves worse is seen in what people judged', () => {
  const rows: LinkRow[] = []
  const judgements: Judgement[] = []
  for (let at = 0; at < 60; at++) {
    const isFound = at % 2 === 0
    const name = `${'bdklmn'[at % 6]}a${'rstv'[at % 4]}o ${'aeiou'[at % 5]}l${'mnp'[at % 3]}i`
    const birth = `19${70 + (at % 30)}-0${1 + (at % 9)}-1${at % 10}`
    const nationality = isFound ? 'VN' : 'MM'
    rows.push({ list: 'a', name, birth, nationality, document: `E${1_000_000 + at * 7}` })
    rows.push(isFound ? { ...rows.at(-1), list: 'b' } : { list: 'b', name: 'Zzyx Qwu', birth: '1950', nationality })
    judgements.push({ a: at * 2, b: at * 2 + 1, verdict: 'same' })
  }
  const { quality } = link(prepare(rows), peopleModel, { judgements }).report
  const of = (group: string) => quality.byNationality.find((each) => each.group === group)!
  expect(of('VN').recall!.low).toBeGreaterThan(0.8)
  expect(of('MM').recall!.high).toBeLessThan(0.2)
  expect(quality.all.judged).toBe(60)
  expect(quality.byScript.map(({ group }) => group)).toEqual(['latin'])
})
