import type { Script } from '../text/script-of.ts'

// Marks that are written or left out at will and carry no letter of a name.
const silent: Partial<Record<Script, RegExp>> = {
  arabic: /[\u064b-\u065f\u0640\u0670]/g,
  hebrew: /[\u0591-\u05c7]/g,
}

/** A word as the units its table is learned over: code points; Korean syllables as their letters; vowel points of Arabic and Hebrew left out. */
export function unitsOf(word: string, script: Script): string[] {
  const composed = word.normalize(script === 'hangul' ? 'NFD' : 'NFKC').toLowerCase()
  const marks = silent[script]
  return [...(marks === undefined ? composed : composed.replace(marks, ''))]
}
