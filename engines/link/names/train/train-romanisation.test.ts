import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NamePair, readingAccuracy, trainRomanisation } from './train-romanisation.ts'

// A made-up way to write Georgian letters: two vowels depend on what follows, one letter is silent.
const letters: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'gh',
  დ: 'd',
  ე: 'e',
  ვ: '',
  ზ: 'z',
  თ: 'th',
  ი: 'i',
  კ: 'k',
}
const spell = (native: string): string =>
  [...native].map((each, at) => (each === 'ი' && native[at + 1] === 'კ' ? 'ee' : letters[each]!)).join('')

/** A linear congruential generator: the same words for the same seed. */
function words(count: number, seed: number): string[] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  const all = Object.keys(letters)
  return Array.from({ length: count }, () => Array.from({ length: 3 + next(5) }, () => all[next(all.length)]!).join(''))
}

const pairsOf = (natives: readonly string[]): NamePair[] => natives.map((native) => ({ native, latin: spell(native) }))
const about = { script: 'georgian', learnedFrom: 'made for a test', mostEntries: 2000 } as const

test('what letters stand for is learned from pairs that are not aligned, neighbours included', () => {
  const table = trainRomanisation(pairsOf(words(400, 7)), about)
  expect(table.units['ბ']).toMatch(/^b\d+/)
  expect(table.units['გ']).toMatch(/^gh\d+/)
  expect(table.units['ვ']).toMatch(/^\d+/)
  const unseen = pairsOf(words(200, 99))
  expect(readingAccuracy(table, unseen).amongEight).toBeGreaterThan(0.9)
})

test('the same pairs give the same table, whatever their order and repetition', () => {
  const pairs = pairsOf(words(60, 3))
  const expected = JSON.stringify(trainRomanisation(pairs, about))
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
      expect(JSON.stringify(trainRomanisation([...shuffled, shuffled[0]!], about))).toBe(expected)
    }),
    { seed: 11, numRuns: 5 },
  )
})

test('wrong pairs do not spoil the table', () => {
  const right = pairsOf(words(300, 5))
  const strange = words(40, 8).map((native, at) => ({ native, latin: spell(words(40, 21)[at]!) }))
  const unseen = pairsOf(words(100, 77))
  const spoiled = readingAccuracy(trainRomanisation([...right, ...strange], about), unseen)
  expect(spoiled.amongEight).toBeGreaterThan(0.85)
})

test('pairs of other scripts and empty names are passed over', () => {
  const table = trainRomanisation(
    [
      { native: 'Иван', latin: 'Ivan' },
      { native: '', latin: 'x' },
      { native: 'ბადა', latin: '' },
    ],
    about,
  )
  expect(table.pairs).toBe(0)
  expect(table.units).toEqual({})
})
