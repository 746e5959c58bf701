import { expect, test } from 'vitest'
import { type Judgement, type LinkRow, link, peopleModel, prepare } from './index.ts'

const seed = 41
const given = ['Somchai', 'Anong', 'Wei', 'Abebe', 'Lien', 'Rahul', 'Maria', 'Joko']
const family = ['Srisai', 'Chen', 'Tesfaye', 'Nguyen', 'Kumar', 'Santos']

function sequence(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const next = sequence(seed)
const rows: LinkRow[] = Array.from({ length: 120 }, (_, at) => ({
  list: `list ${at % 4}`,
  name: `${given[next(given.length)]} ${family[next(family.length)]}`,
  birth: `19${80 + next(20)}-0${1 + next(9)}-1${next(10)}`,
  nationality: 'TH',
}))
const table = prepare(rows)
const tables = (judgements: readonly Judgement[]) => {
  const { people, pairs } = link(table, peopleModel, { judgements })
  return JSON.stringify({ people: [...people], pairs })
}

test(`taking back a thousand judgements gives the very same proposals (seed ${seed})`, () => {
  const before = tables([])
  const judged: Judgement[] = []
  for (let step = 0; step < 1_000; step++) {
    const [a, b] = [next(rows.length), next(rows.length)]
    if (a !== b) judged.push({ a, b, verdict: next(2) === 0 ? 'same' : 'different' })
  }
  expect(tables(judged)).not.toBe(before)
  expect(tables([])).toBe(before)
})

test(`a "different" holds against any number of "same" around it (seed ${seed})`, () => {
  const judgements: Judgement[] = [
    { a: 0, b: 1, verdict: 'same' },
    { a: 1, b: 2, verdict: 'same' },
    { a: 0, b: 2, verdict: 'different' },
  ]
  const { people, report } = link(table, peopleModel, { judgements })
  expect(people[0]).not.toBe(people[2])
  expect(report.contradicted).toEqual([{ a: 1, b: 2, verdict: 'same' }])
})

test('rows linked before are not compared again, and new ones join their people', () => {
  const known = link(prepare(rows.slice(0, 100)), peopleModel)
  const judgements = [...known.people].flatMap((person, row): Judgement[] =>
    person === row ? [] : [{ a: person, b: row, verdict: 'same' }],
  )
  const grown = link(table, peopleModel, { judgements, firstNew: 100 })
  expect(grown.report.compared).toBeLessThan(link(table, peopleModel).report.compared)
  for (const { b } of grown.pairs) expect(b).toBeGreaterThanOrEqual(100)
  for (const { a, b } of judgements) expect(grown.people[a]).toBe(grown.people[b])
})
