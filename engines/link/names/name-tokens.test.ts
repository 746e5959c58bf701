import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames, compareTokens, nameTokens, usualRarity } from './index.ts'
import { longestToken, mostReadings, mostTokens } from './name-token.ts'

const seed = 20260225
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'chen',
        'mei',
        'Ling',
        'U',
        'Aung',
        'محمد',
        '陈',
        'ကျော်',
        'Ким',
        '김',
        'R.',
        '\u200f',
        '😀',
        'al-',
        '\ud800',
        '\u0378',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(' ')),
)

test('any text at all gives bounded, repeatable tokens', () => {
  fc.assert(
    fc.property(anyName, (raw) => {
      const tokens = nameTokens(raw)
      expect(nameTokens(raw)).toEqual(tokens)
      expect(tokens.length).toBeLessThanOrEqual(mostTokens)
      for (const token of tokens) {
        expect(token.text).toMatch(/^[a-z]+$/)
        expect(token.text.length).toBeLessThanOrEqual(longestToken + 10)
        expect(token.readings.length).toBeLessThanOrEqual(mostReadings)
        expect(token.readings.length).toBe(token.sounds.length)
        expect(token.readings[0]).toBe(token.text)
      }
    }),
    { seed, numRuns: 700 },
  )
})

test('comparing is symmetric, between 0 and 1, and a name is the same as itself', () => {
  fc.assert(
    fc.property(anyName, anyName, (left, right) => {
      const a = nameTokens(left)
      const b = nameTokens(right)
      const there = compareNames(a, b, usualRarity)
      const back = compareNames(b, a, usualRarity)
      expect(back.similarity).toBeCloseTo(there.similarity, 5)
      expect(back.level).toBe(there.level)
      expect([...back.reasons].sort()).toEqual([...there.reasons].sort())
      expect(there.similarity).toBeGreaterThanOrEqual(0)
      expect(there.similarity).toBeLessThanOrEqual(1)
      if (a.length > 0) expect(compareNames(a, a, usualRarity).level).toBe(5)
      for (const x of a) for (const y of b) expect(compareTokens(x, y)).toBe(compareTokens(y, x))
    }),
    { seed, numRuns: 700 },
  )
})

test('another order of the parts costs at most four per cent', () => {
  const parts = fc.uniqueArray(fc.constantFrom('chen', 'meiling', 'kumar', 'rajesh', 'tesfaye', 'abebe', 'santoso'), {
    minLength: 2,
    maxLength: 5,
  })
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.nat()), (names, numbers) => {
      const shuffled = [...names].sort(() => (numbers.next().value! % 2 === 0 ? 1 : -1))
      const found = compareNames(nameTokens(names.join(' ')), nameTokens(shuffled.join(' ')), usualRarity)
      expect(found.similarity).toBeGreaterThan(0.9599)
      expect(found.level).toBeGreaterThanOrEqual(4)
    }),
    { seed, numRuns: 300 },
  )
})

test('ten thousand letters, one letter, emoji, marks of direction and unassigned code points do no harm', () => {
  for (const raw of [
    'a'.repeat(10_000),
    'x',
    '😀😀',
    '\u202e\u200f',
    '\u0378\u0379',
    'a '.repeat(5000),
    '\ud83d',
    '',
  ]) {
    const tokens = nameTokens(raw)
    expect(tokens.length).toBeLessThanOrEqual(mostTokens)
    compareNames(tokens, nameTokens('Chen Mei Ling'), usualRarity)
  }
  expect(nameTokens('\u202eChen\u200f')[0]!.text).toBe('chen')
})
