import data from './texts.json' with { type: 'json' }

type TextCode = keyof (typeof data.texts)['en']
export type DossierLanguage = keyof typeof data.texts

export const dossierLanguages = Object.keys(data.texts) as readonly DossierLanguage[]
export const dossierTextCodes = Object.keys(data.texts.en) as readonly TextCode[]

/** Every sentence a dossier's own voice may use, in its language. Nothing outside this closed list is said about a person. */
export type Say = (code: TextCode) => string

export function sayIn(language: DossierLanguage): Say {
  const texts: Readonly<Record<TextCode, string>> = data.texts[language]
  return (code) => texts[code]
}

/** Whether a native reader has confirmed the form's words in this language. */
export function isLanguageChecked(language: DossierLanguage): boolean {
  return data.checked[language] !== null
}

const forbidden: Readonly<Record<DossierLanguage, readonly string[]>> = data.forbidden

/** The first word of this language that would judge a person (status, guilt, credibility, immunity), or null. */
export function judgingWordIn(text: string, language: DossierLanguage): string | null {
  const lower = text.toLowerCase()
  return forbidden[language].find((word) => lower.includes(word.toLowerCase())) ?? null
}
