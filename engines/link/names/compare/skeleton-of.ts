// Consonant classes that a list of this region may write for one another. h and y fall away; vowels count only at the start.
const classes: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'P',
  F: 'P',
  v: 'P',
  w: '',
  t: 'T',
  T: 'T',
  d: 'T',
  D: 'T',
  k: 'K',
  K: 'K',
  g: 'K',
  G: 'K',
  C: 'S',
  j: 'S',
  Z: 'S',
  z: 'S',
  s: 'S',
  S: 'S',
  x: 'S',
  q: 'S',
  m: 'M',
  n: 'N',
  N: 'N',
  l: 'L',
  r: 'L',
  h: '',
  y: '',
}
const table = new Uint8Array(128)
for (const [sound, name] of Object.entries(classes)) table[sound.charCodeAt(0)] = name === '' ? 1 : name.charCodeAt(0)
const vowels = new Uint8Array(128)
for (const vowel of 'aeiouy') vowels[vowel.charCodeAt(0)] = 1
const scratch = new Uint8Array(64)

/**
 * The consonant skeleton of a spelling in sounds, at most six classes; a vowel at the start is `A`.
 * Skeletons of at most one consonant keep the kind of their first vowel, or they would hold half of all short names.
 */
export function skeletonOf(sounds: string): string {
  let out = 0
  let vowel = 0
  const length = Math.min(sounds.length, 60)
  for (let at = 0; at < length && out < 6; at++) {
    const code = sounds.charCodeAt(at) & 127
    if (vowels[code] === 1) {
      if (vowel === 0) vowel = code
      if (at === 0) scratch[out++] = 0x41
      continue
    }
    const name = table[code]!
    if (name > 1 && (out === 0 || scratch[out - 1] !== name)) scratch[out++] = name
  }
  if (out < 2 && vowel !== 0) scratch[out++] = vowelKind(vowel)
  return String.fromCharCode.apply(null, scratch.subarray(0, out) as unknown as number[])
}

/** e, i and y are one kind; o and u another; a its own. */
function vowelKind(vowel: number): number {
  if (vowel === 0x61) return 0x61
  return vowel === 0x6f || vowel === 0x75 ? 0x6f : 0x69
}
