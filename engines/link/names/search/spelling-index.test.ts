import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partToken } from '../name-tokens.ts'
import { nativeFit, nativeWord } from '../romanise/native-word.ts'
import { likeliestSpellings, spellingIndex } from './spelling-index.ts'

const spellings = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: 1, maxLength: 200 })
const natives = fc.constantFrom('Владимир', 'محمد', 'アリ', '김', 'ကျော်', 'Анна', 'سلمان')

test('walking the index finds the same best spellings as scoring every one', () => {
  fc.assert(
    fc.property(spellings, natives, (list, native) => {
      const word = nativeWord(partToken(native)!)!
      const found = likeliestSpellings(spellingIndex(list), word, 5, partToken(native)!.readings)
      const all = list
        .map((latin, place) => ({ place, fit: nativeFit(word, latin) }))
        .sort((x, y) => y.fit - x.fit)
        .slice(0, 5)
      expect(found.length).toBe(Math.min(5, list.length))
      for (const [at, { fit }] of found.entries()) {
        if (all[at]!.fit > -60) expect(fit).toBeCloseTo(all[at]!.fit, 3)
      }
    }),
    { seed: 5, numRuns: 200 },
  )
})

test('a name is found among others by its script alone', () => {
  const list = ['vadim', 'vladimir', 'vladislav', 'mohammad', 'mahmoud', 'kyaw', 'kim', 'anna']
  const best = (native: string) => {
    const token = partToken(native)!
    return list[likeliestSpellings(spellingIndex(list), nativeWord(token)!, 1, token.readings)[0]!.place]
  }
  expect(best('Владимир')).toBe('vladimir')
  expect(best('محمد')).toBe('mohammad')
  expect(best('ကျော်')).toBe('kyaw')
})
