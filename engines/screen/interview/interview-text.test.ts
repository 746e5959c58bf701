import { expect, test } from 'vitest'
import { forbiddenWordIn, questionsOf, triageLanguages } from '../index.ts'
import { interviewText } from './index.ts'

const spoken = triageLanguages.filter((language) => language !== 'en')
const asked = questionsOf('full').filter(({ observer }) => !observer)

test('every question of the full interview can be put in every language, and no wording judges anyone', () => {
  for (const { id } of asked) {
    for (const language of spoken) {
      const wording = interviewText(id, language)
      expect(wording?.text.length, `${id} in ${language}`).toBeGreaterThan(5)
      expect(forbiddenWordIn(wording!.text, language), `${id} in ${language}`).toBeNull()
    }
  }
})

test('a wording that no native reader has checked says so', () => {
  for (const { id } of asked)
    for (const language of spoken) expect(interviewText(id, language)?.checked, `${id} in ${language}`).toBeNull()
})

test('no two questions are put in the same words', () => {
  for (const language of spoken) {
    const wordings = asked.map(({ id }) => interviewText(id, language)!.text)
    expect(new Set(wordings).size, language).toBe(wordings.length)
  }
})

test('what is only observed is not put into words, and English stands in the question bank', () => {
  for (const { id, observer } of questionsOf('full')) {
    expect(interviewText(id, 'en')).toBeNull()
    if (observer) expect(interviewText(id, 'th')).toBeNull()
  }
})
