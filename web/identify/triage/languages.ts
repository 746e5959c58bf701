import { type TriageLanguage, triageLanguages } from '@homeward/screen'

/** Languages people from the compounds speak that have no checked form yet: the interpreter reads the English. */
const others = [
  'bn',
  'fil',
  'fr',
  'ja',
  'km',
  'ko',
  'lo',
  'ms',
  'ne',
  'pt',
  'ru',
  'si',
  'sw',
  'ta',
  'tr',
  'ug',
  'ur',
  'zh-Hant',
]

export const personLanguages: readonly string[] = [...triageLanguages, ...others]

/** The language of the form for someone who speaks `language`. */
export function formLanguage(language: string): TriageLanguage {
  return triageLanguages.find((each) => each === language) ?? 'en'
}
