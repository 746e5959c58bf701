import { scriptOf } from './script-of.ts'

// Marks that stand inside a word without dividing it: apostrophes of Ch'en, O'Brien, Achieng', the Katakana long bar is a letter.
const inside = new Set([
  0x27, 0x60, 0xb4, 0x2b9, 0x2ba, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf, 0x2c8, 0x2018, 0x2019, 0x55f,
])
const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * A cleaned name as words in their written order, lower case. A word also ends where the script changes
 * (except between Latin and Cyrillic, whose look-alikes are mixed by mistake, and Han and kana, which Japanese mixes)
 * and between a small letter and a capital (FridrichBuchenberg).
 */
export function splitWords(text: string): string[] {
  const words: string[] = []
  let from = -1
  let word = ''
  let small = false
  let family = 0
  const end = (at: number) => {
    if (from >= 0) word += text.slice(from, at)
    if (word !== '') words.push(word.toLowerCase())
    from = -1
    word = ''
    small = false
    family = 0
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c < 0x80) {
      const lower = c >= 0x61 && c <= 0x7a
      const upper = c >= 0x41 && c <= 0x5a
      if (lower || upper || (c >= 0x30 && c <= 0x39)) {
        if ((upper && small) || family > 1) end(at)
        if (from < 0) from = at
        small = lower
        family = 1
      } else if (c === 0x27 || c === 0x60) {
        if (from >= 0) word += text.slice(from, at)
        from = -1
      } else end(at)
      continue
    }
    if (inside.has(c)) {
      if (from >= 0) word += text.slice(from, at)
      from = -1
      continue
    }
    const code = text.codePointAt(at)!
    const wide = code > 0xffff
    if (!letter.test(wide ? String.fromCodePoint(code) : text[at]!)) {
      end(at)
      if (wide) at++
      continue
    }
    const now = familyOf(code)
    if (family !== 0 && now !== 0 && now !== family) end(at)
    if (from < 0) from = at
    if (now !== 0) family = now
    small = false
    if (wide) at++
  }
  end(text.length)
  return words
}

/** Scripts that may share a word have one number; 0 joins anything. */
function familyOf(code: number): number {
  const script = scriptOf(code)
  if (script === 'latin' || script === 'cyrillic') return 1
  if (script === 'han' || script === 'kana') return 2
  if (script === 'other') return 0
  return code >> 7 === 0 ? 1 : 3 + script.charCodeAt(0) * 32 + script.charCodeAt(script.length - 1)
}
