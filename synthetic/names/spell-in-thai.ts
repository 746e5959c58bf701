const consonants: Readonly<Record<string, string>> = {
  kh: 'ข',
  ch: 'ช',
  th: 'ท',
  ph: 'พ',
  ng: 'ง',
  sh: 'ช',
  zh: 'จ',
  ny: 'ญ',
  b: 'บ',
  c: 'ค',
  d: 'ด',
  f: 'ฟ',
  g: 'ก',
  h: 'ห',
  j: 'จ',
  k: 'ก',
  l: 'ล',
  m: 'ม',
  n: 'น',
  p: 'ป',
  q: 'ช',
  r: 'ร',
  s: 'ส',
  t: 'ต',
  v: 'ว',
  w: 'ว',
  x: 'ซ',
  y: 'ย',
  z: 'ซ',
}
/** Vowels as [before the consonant, after it in an open syllable, after it in a closed one]. */
const vowels: Readonly<Record<string, readonly [string, string, string]>> = {
  a: ['', 'า', 'ั'],
  aa: ['', 'า', 'า'],
  i: ['', 'ิ', 'ิ'],
  ee: ['', 'ี', 'ี'],
  u: ['', 'ู', 'ุ'],
  oo: ['', 'ู', 'ู'],
  e: ['เ', '', '็'],
  o: ['โ', '', ''],
  ai: ['ไ', '', ''],
  ao: ['เ', 'า', 'า'],
  au: ['เ', 'า', 'า'],
  ia: ['เ', 'ีย', 'ีย'],
  ie: ['เ', 'ีย', 'ีย'],
  ua: ['', 'ัว', 'ว'],
  uo: ['', 'ัว', 'ว'],
  ue: ['', 'ือ', 'ื'],
  ui: ['', 'ุย', 'ุย'],
  ei: ['เ', 'ย์', 'ย์'],
  ou: ['โ', 'ว', 'ว'],
  iu: ['', 'ิว', 'ิว'],
}

/** A foreign name as a Thai clerk might write it down by ear: syllable by syllable, finals kept, silent letters dropped. Not a standard transcription. */
export function spellInThai(latin: string): string {
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
    const [before, open, closed] = vowels[vowel!.replaceAll('y', 'i')] ?? vowels[vowel![0]!.replace('y', 'i')]!
    return before + (onset === '' ? 'อ' : letters(onset)) + (final === undefined ? open : closed) + letters(final ?? '')
  })
  return spelt.length > 0 ? spelt.join('') : letters(word)
}

function letters(text: string): string {
  return (text.match(/kh|ch|th|ph|ng|sh|zh|ny|[a-z]/g) ?? []).map((each) => consonants[each] ?? '').join('')
}
