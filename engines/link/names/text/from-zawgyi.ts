// Burmese typed for the Zawgyi font uses the code points of Unicode Burmese for other letters, in the order they are drawn.

const consonant = '[\\u1000-\\u1021\\u1023-\\u1027\\u1029\\u102a\\u103f]'
// Never in Unicode Burmese: a vowel e without a consonant before it, a stacker without a consonant after it, glyph variants,
// a medial before any consonant.
const signs = new RegExp(
  `(?:^|[^\\u1000-\\u1021\\u103b-\\u103f])\\u1031|\\u1039(?!${consonant})|[\\u1060-\\u1064\\u1069-\\u106d\\u1070-\\u107d\\u1082\\u1085\\u1094\\u1095]|(?:^|[^\\u1000-\\u109f])[\\u103b\\u103c](?=${consonant})`,
  'u',
)

const letters = new Map<number, string>([
  [0x1033, '\u102f'],
  [0x1034, '\u1030'],
  [0x1039, '\u103a'],
  [0x103a, '\u103b'],
  [0x103b, '\u103c'],
  [0x103c, '\u103d'],
  [0x103d, '\u103e'],
  [0x106a, '\u1009'],
  [0x106b, '\u100a'],
  [0x1086, '\u103f'],
  [0x1087, '\u103e'],
  [0x1088, '\u103e\u102f'],
  [0x1089, '\u103e\u1030'],
  [0x108a, '\u103d\u103e'],
  [0x108f, '\u1014'],
  [0x1090, '\u101b'],
  [0x1094, '\u1037'],
  [0x1095, '\u1037'],
  [0x107d, '\u103b'],
  [0x1082, '\u103b'],
])
// Subscript glyphs and the consonant each one stacks.
const stacked: readonly (readonly [number, number])[] = [
  [0x1060, 0x1000],
  [0x1061, 0x1001],
  [0x1062, 0x1002],
  [0x1063, 0x1003],
  [0x1065, 0x1005],
  [0x1066, 0x1006],
  [0x1067, 0x1006],
  [0x1068, 0x1007],
  [0x1069, 0x1008],
  [0x106c, 0x100b],
  [0x106d, 0x100c],
  [0x1070, 0x100f],
  [0x1071, 0x1010],
  [0x1072, 0x1010],
  [0x1073, 0x1011],
  [0x1074, 0x1011],
  [0x1075, 0x1012],
  [0x1076, 0x1013],
  [0x1077, 0x1014],
  [0x1078, 0x1015],
  [0x1079, 0x1016],
  [0x107a, 0x1017],
  [0x107b, 0x1018],
  [0x107c, 0x1019],
  [0x1085, 0x101c],
]
for (const [glyph, base] of stacked) letters.set(glyph, `\u1039${String.fromCharCode(base)}`)
for (const glyph of [0x107e, 0x107f, 0x1080, 0x1081, 0x1083, 0x1084]) letters.set(glyph, '\u103c')

const drawn = new RegExp(
  `(\\u1031*)(\\u103c?)(${consonant})((?:\\u1039[\\u1000-\\u1021])?)([\\u103b\\u103d\\u103e]*)`,
  'gu',
)

/** Burmese in the Zawgyi encoding as Unicode; the same text when nothing in it betrays Zawgyi. */
export function fromZawgyi(text: string): string {
  if (!signs.test(text)) return text
  let mapped = ''
  for (const letter of text) mapped += letters.get(letter.codePointAt(0)!) ?? letter
  return mapped.replace(drawn, (...[, e, ra, base, under, medials]: string[]) => {
    const sorted = [...(ra! + medials!)].sort().join('')
    return base! + under! + sorted + (e === '' ? '' : '\u1031')
  })
}
