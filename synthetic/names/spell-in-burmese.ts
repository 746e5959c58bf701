const consonants: Readonly<Record<string, string>> = {
  kh: 'ခ',
  ch: 'ချ',
  th: 'သ',
  ph: 'ဖ',
  ng: 'င',
  sh: 'ရှ',
  zh: 'ကျ',
  ny: 'ည',
  b: 'ဘ',
  c: 'က',
  d: 'ဒ',
  f: 'ဖ',
  g: 'ဂ',
  h: 'ဟ',
  j: 'ဂျ',
  k: 'က',
  l: 'လ',
  m: 'မ',
  n: 'န',
  p: 'ပ',
  q: 'ချ',
  r: 'ရ',
  s: 'ဆ',
  t: 'တ',
  v: 'ဗ',
  w: 'ဝ',
  x: 'ရှ',
  y: 'ယ',
  z: 'ဇ',
}
/** Vowels as [open syllable, closed syllable]. */
const vowels: Readonly<Record<string, readonly [string, string]>> = {
  a: ['ာ', ''],
  aa: ['ာ', ''],
  i: ['ီ', 'ိ'],
  ee: ['ီ', 'ိ'],
  u: ['ူ', 'ု'],
  oo: ['ူ', 'ု'],
  e: ['ေ', 'ေ'],
  o: ['ို', 'ို'],
  ai: ['ိုင်', 'ိုင်'],
  ao: ['ောင်', 'ောင်'],
  au: ['ော', 'ော'],
  ei: ['ေ', 'ေ'],
  ou: ['ို', 'ို'],
}

/** A foreign name as a Burmese clerk might write it down by ear. Not a standard transcription. */
export function spellInBurmese(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map(spellWord)
    .join(' ')
}

function spellWord(word: string): string {
  const syllable = /([bcdfghjklmnpqrstvwxz]|y(?=[aeiou]))*([aeiouy]+)((?:ng|[bcdfghjklmnpqrstvwxz])(?![aeiou]))?/g
  const spelt = [...word.matchAll(syllable)].map(([whole, , vowel, final]) => {
    const onset = whole.slice(0, whole.length - vowel!.length - (final?.length ?? 0))
    const [open, closed] = vowels[vowel!.replaceAll('y', 'i')] ?? vowels[vowel![0]!.replace('y', 'i')]!
    const first = consonants[/^(?:kh|ch|th|ph|ng|sh|zh|ny|[a-z])/.exec(onset)?.[0] ?? ''] ?? 'အ'
    const last = consonants[final ?? '']?.[0]
    return first + (last === undefined || closed.endsWith('်') ? open : `${closed}${last}်`)
  })
  return spelt.length > 0 ? spelt.join('') : consonantsOnly(word)
}

function consonantsOnly(word: string): string {
  return (word.match(/[a-z]/g) ?? []).map((letter) => consonants[letter] ?? '').join('')
}
