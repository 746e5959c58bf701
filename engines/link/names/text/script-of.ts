export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'ethiopic'
  | 'georgian'
  | 'devanagari'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'tamil'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'sinhala'
  | 'thai'
  | 'lao'
  | 'khmer'
  | 'myanmar'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other'

// First code point of each range, ascending; a range ends where the next begins.
const ranges: readonly (readonly [number, Script])[] = [
  [0x0000, 'latin'],
  [0x0250, 'other'],
  [0x0370, 'greek'],
  [0x0400, 'cyrillic'],
  [0x0530, 'armenian'],
  [0x0590, 'hebrew'],
  [0x0600, 'arabic'],
  [0x0700, 'other'],
  [0x0750, 'arabic'],
  [0x0780, 'other'],
  [0x0870, 'arabic'],
  [0x0900, 'devanagari'],
  [0x0980, 'bengali'],
  [0x0a00, 'gurmukhi'],
  [0x0a80, 'gujarati'],
  [0x0b00, 'other'],
  [0x0b80, 'tamil'],
  [0x0c00, 'telugu'],
  [0x0c80, 'kannada'],
  [0x0d00, 'malayalam'],
  [0x0d80, 'sinhala'],
  [0x0e00, 'thai'],
  [0x0e80, 'lao'],
  [0x0f00, 'other'],
  [0x1000, 'myanmar'],
  [0x10a0, 'georgian'],
  [0x1100, 'hangul'],
  [0x1200, 'ethiopic'],
  [0x13a0, 'other'],
  [0x1780, 'khmer'],
  [0x1800, 'other'],
  [0x1e00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, 'other'],
  [0x2d00, 'georgian'],
  [0x2d30, 'other'],
  [0x2d80, 'ethiopic'],
  [0x2de0, 'other'],
  [0x3005, 'han'],
  [0x3008, 'other'],
  [0x3040, 'kana'],
  [0x3100, 'other'],
  [0x3130, 'hangul'],
  [0x3190, 'other'],
  [0x31f0, 'kana'],
  [0x3200, 'other'],
  [0x3400, 'han'],
  [0x4dc0, 'other'],
  [0x4e00, 'han'],
  [0xa000, 'other'],
  [0xa960, 'hangul'],
  [0xa980, 'other'],
  [0xaa60, 'myanmar'],
  [0xaa80, 'other'],
  [0xab00, 'ethiopic'],
  [0xab30, 'other'],
  [0xac00, 'hangul'],
  [0xd800, 'other'],
  [0xf900, 'han'],
  [0xfb00, 'latin'],
  [0xfb07, 'other'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xfe00, 'other'],
  [0xfe70, 'arabic'],
  [0xff00, 'other'],
  [0x20000, 'han'],
  [0x33480, 'other'],
]

const numbers = new Map<Script, number>()
for (const [, script] of ranges) if (!numbers.has(script)) numbers.set(script, numbers.size)

/** A number that stands for the script of a code point. */
export const scriptNumber = (codePoint: number): number => numbers.get(scriptOf(codePoint))!

/** The script behind a number of {@link scriptNumber}. */
export const scriptName = (number: number): Script => [...numbers.keys()][number] ?? 'other'

/** The script of a code point, as far as names go; `other` for symbols and scripts without a name list. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x250) return 'latin'
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle]![0] <= codePoint) low = middle
    else high = middle - 1
  }
  return ranges[low]![1]
}
