const scripts = {
  Latn: /\p{Script=Latin}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Thai: /\p{Script=Thai}/u,
  Khmr: /\p{Script=Khmer}/u,
  Laoo: /\p{Script=Lao}/u,
  Hani: /\p{Script=Han}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
} as const

/** The script (ISO 15924) a name is written in, by its first letter that belongs to one; null when it is none of these. */
export function scriptOf(name: string): string | null {
  for (const letter of name) {
    const found = Object.entries(scripts).find(([, pattern]) => pattern.test(letter))
    if (found) return found[0]
  }
  return null
}
