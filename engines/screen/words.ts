import data from './instruments/words.json' with { type: 'json' }

/** The only sentences the program may say about a screening or a decision, by code. Placeholders: {date}, {authority}. */
type WordsCode = keyof (typeof data.texts)['en']
type WordsLanguage = keyof typeof data.texts

export const wordsLanguages = Object.keys(data.texts) as readonly WordsLanguage[]
export const wordsCodes = Object.keys(data.texts.en) as readonly WordsCode[]

/** The sentence for a code. Null when the code is not on the closed list: nothing outside the list is ever said. */
export function wordsFor(code: string, language: WordsLanguage): string | null {
  return (data.texts[language] as Readonly<Record<string, string>>)[code] ?? null
}

/**
 * The words that never stand in a sentence about a person, per language: judgements of status, guilt, credibility, and numbers about a
 * person. Answers the first one found, or null.
 */
export function forbiddenWordIn(text: string, language: WordsLanguage): string | null {
  const lower = text.toLowerCase()
  return data.forbidden[language].find((word) => lower.includes(word.toLowerCase())) ?? null
}
