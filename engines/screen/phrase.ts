import data from './instruments/phrases.json' with { type: 'json' }
import type { TriageLanguage } from './question.ts'

export type PhraseCode = keyof (typeof data.texts)['en']

export const phraseCodes = Object.keys(data.texts.en) as readonly PhraseCode[]

/** What is read aloud or shown beside the questions. `checked` is null until a native reader has confirmed the language: then it is for the interpreter. */
export function phrase(code: PhraseCode, language: TriageLanguage): { text: string; checked: string | null } {
  return { text: data.texts[language][code], checked: data.checked[language] }
}
