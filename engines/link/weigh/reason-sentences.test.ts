import { expect, test } from 'vitest'
import { levelsOf } from '../compare/pair-comparer.ts'
import { peopleFields } from '../table/field.ts'
import { reasonSentence } from './reason-sentences.ts'

test('every level that weighs something has a sentence', () => {
  for (const { kind } of peopleFields) {
    for (const code of levelsOf[kind].slice(1)) {
      expect(reasonSentence(kind, code), `${kind} ${code}`).toMatch(/^[A-Z].*\.$/)
    }
  }
})
