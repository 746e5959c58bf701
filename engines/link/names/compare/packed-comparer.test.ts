import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameTokens } from '../name-tokens.ts'
import { oneTokenSheet } from '../sheet/one-token-sheet.ts'
import { unpackToken } from '../sheet/unpack-token.ts'
import { compareTokens } from './compare-tokens.ts'
import { readingComparer, soundSimilarity } from './sound-similarity.ts'

const seed = 20_251_126
const part = fc.oneof(
  fc.stringMatching(/^[a-z]{2,9}$/),
  fc.constantFrom('Nguyen', 'Chan', '陈', 'สมชาย', 'محمد', 'Владимир', '김', 'Abdulrahman', 'Xu', 'Ng', 'P'),
)
const tokenOf = (text: string) => nameTokens(text)[0]!

test(`telling unlike sounds by their masks never loses a pair that is alike enough (seed ${seed})`, () => {
  fc.assert(
    fc.property(part, part, fc.double({ min: 0.4, max: 0.9, noNaN: true }), (a, b, least) => {
      const [left, right] = [tokenOf(a), tokenOf(b)]
      const found = readingComparer(oneTokenSheet(left), oneTokenSheet(right))(0, 0, least)
      expect(found).toBe(soundSimilarity(left.sounds[0]!, right.sounds[0]!, least))
    }),
    { seed, numRuns: 2_000 },
  )
})

test(`a token taken out of its sheet is alike to others as before (seed ${seed})`, () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      const [left, right] = [tokenOf(a), tokenOf(b)]
      const again = unpackToken(oneTokenSheet(left), 0)
      expect(compareTokens(again, right)).toBe(compareTokens(left, right))
      expect(compareTokens(right, left)).toBe(compareTokens(left, right))
    }),
    { seed, numRuns: 500 },
  )
})
