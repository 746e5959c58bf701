// Latin letters that Unicode does not decompose, and how name lists write them without their strokes.
const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'a',
  ƙ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ĸ: 'k',
  ŧ: 't',
  ȝ: 'gh',
}

const folded = new Map<number, string>(
  Object.entries(undecomposed).map(([letter, plain]) => [letter.charCodeAt(0), plain]),
)

/** One lower-case Latin letter as a-z, or '' for a letter or mark that has no such form. */
export function foldLetter(code: number): string {
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code)
  const known = folded.get(code)
  if (known !== undefined) return known
  let plain = ''
  if (code > 0x7f) {
    for (const part of String.fromCodePoint(code).normalize('NFKD').toLowerCase()) {
      const c = part.charCodeAt(0)
      if (c >= 0x61 && c <= 0x7a) plain += part
    }
  }
  if (folded.size < 4096) folded.set(code, plain)
  return plain
}

/** Lower-case Latin text as a-z only; letters without such a form fall away. */
export function foldLatin(lower: string): string {
  let start = 0
  while (start < lower.length) {
    const c = lower.charCodeAt(start)
    if (c < 0x61 || c > 0x7a) break
    start++
  }
  if (start === lower.length) return lower
  let text = lower.slice(0, start)
  for (let at = start; at < lower.length; at++) text += foldLetter(lower.charCodeAt(at))
  return text
}
