import { expect, test } from 'vitest'
import { equalFields, type Field, link, prepare, untrainedModel } from './index.ts'

const seed = 43
const fields: readonly Field[] = [
  { field: 'first', kind: 'text', from: ['first'] },
  { field: 'last', kind: 'text', from: ['last'] },
  { field: 'birth', kind: 'birth', from: ['birth'] },
  { field: 'town', kind: 'text', from: ['town'] },
]

function inventedPeople(count: number) {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = () => Array.from({ length: 4 }, () => 'bdklmnrst'[next(9)]! + 'aeiou'[next(5)]!).join('')
  const words = Array.from({ length: 120 }, word)
  const rows: Record<string, string>[] = []
  const people: number[] = []
  for (let person = 0; person < count; person++) {
    const row = {
      first: words[next(words.length)]!,
      last: words[next(words.length)]!,
      birth: `19${60 + next(40)}-0${1 + next(9)}-1${next(10)}`,
      town: words[next(20)]!,
    }
    rows.push(row, { ...row, first: next(3) === 0 ? `${row.first}s` : row.first, town: words[next(20)]! })
    people.push(person, person)
  }
  return { rows, people }
}

test(`rows of fields that nothing was learned about are linked by plain rules (seed ${seed})`, () => {
  const { rows, people } = inventedPeople(1_500)
  const table = prepare(rows, fields)
  const rules = [equalFields('last', 'birth'), equalFields('first', 'last'), equalFields('first', 'birth')]
  const { people: found, pairs, model } = link(table, untrainedModel(table), { rules, learning: 'everything' })
  const right = pairs.filter(({ a, b, decision }) => decision === 'same' && people[a] === people[b]).length
  const proposed = pairs.filter(({ decision }) => decision === 'same').length
  expect(right / proposed).toBeGreaterThan(0.99)
  expect(right / 1_500).toBeGreaterThan(0.95)
  expect(found.length).toBe(rows.length)
  // Every second row has a town drawn anew, which agrees by chance: it is learned to say little.
  const town = model.fields.find(({ field }) => field === 'town')!.levels.at(-1)!
  const birth = model.fields.find(({ field }) => field === 'birth')!.levels.at(-1)!
  expect(Math.log2(town.m / town.u)).toBeLessThan(2)
  expect(Math.log2(birth.m / birth.u)).toBeGreaterThan(8)
})
