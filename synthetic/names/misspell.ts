import type { Random } from '../random/seeded-random.ts'

// Other ways of writing the same sounds in Latin letters. General habits of spelling, kept apart from any matcher's tables.
const habits: readonly (readonly [RegExp, string])[] = [
  [/ee/i, 'i'],
  [/oo/i, 'u'],
  [/ph/i, 'p'],
  [/th/i, 't'],
  [/kh/i, 'k'],
  [/sh/i, 's'],
  [/zh/i, 'j'],
  [/ch/i, 'tch'],
  [/v/i, 'w'],
  [/w/i, 'v'],
  [/x/i, 's'],
  [/q/i, 'k'],
  [/c(?=[aou])/i, 'k'],
  [/y(?=[aeiou])/i, 'j'],
  [/ai/i, 'ay'],
  [/ei/i, 'ey'],
  [/ou/i, 'oo'],
  [/aw/i, 'or'],
  [/([b-df-hj-np-tv-z])\1/i, '$1'],
  [/([ai])h\b/i, '$1'],
  [/a\b/i, 'ah'],
  [/i\b/i, 'y'],
  [/dj/i, 'j'],
  [/u\b/i, 'oo'],
  [/e\b/i, 'eh'],
]
const looksLike: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: 'l',
  m: 'rn',
  n: 'h',
  e: 'c',
  u: 'v',
  a: 'o',
  s: '5',
  b: '6',
  g: '9',
  t: 'f',
}
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The same name by another habit of spelling; the name itself when no habit applies. */
export function respell(text: string, random: Random): string {
  const fitting = habits.filter(([sound]) => sound.test(text))
  if (fitting.length === 0) return text
  const [sound, spelling] = random.pick(fitting)
  return matchCase(text, text.replace(sound, spelling))
}

/** One slip: a letter read wrongly by a machine, or a finger on the next key, a letter lost, doubled or changed places. Works in any script. */
export function slip(text: string, random: Random): string {
  const letters = [...text]
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []))
  if (places.length < 2) return text
  const at = places[1 + random.below(places.length - 1)]!
  const letter = letters[at]!
  const kind = random.below(5)
  if (kind === 0 && looksLike[letter] !== undefined) letters[at] = looksLike[letter]
  else if (kind === 1) letters[at] = neighbour(letter, random)
  else if (kind === 2 && places.length > 3) letters.splice(at, 1)
  else if (kind === 3) letters.splice(at, 0, letter)
  else [letters[at - 1], letters[at]] = [letter, letters[at - 1]!]
  return letters.join('')
}

/** A document number with one character misread. */
export function misread(text: string, random: Random): string {
  const at = random.below(text.length)
  const other = /\d/.test(text[at]!)
    ? String((Number(text[at]) + 1 + random.below(9)) % 10)
    : random.pick([...'ABCEGHKMNPSTXZ'].filter((letter) => letter !== text[at]))
  return text.slice(0, at) + other + text.slice(at + 1)
}

function neighbour(letter: string, random: Random): string {
  const row = keyboard.find((keys) => keys.includes(letter))
  if (row === undefined) return letter
  const at = row.indexOf(letter)
  return row[at === 0 ? 1 : at === row.length - 1 ? at - 1 : at + (random.chance(0.5) ? 1 : -1)]!
}

function matchCase(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase()
  return text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
