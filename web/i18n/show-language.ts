const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** A language by its own name with the English one beside it, so that the person can point at it and the officer can read it. */
export function showLanguage(code: string): string {
  const name = english.of(code) ?? code
  const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'code' }).of(code) ?? code
  return own === name || own === code ? name : `${own} · ${name}`
}

/** A language in English. */
export function languageName(code: string): string {
  return english.of(code) ?? code
}
