import { foldLatin } from './fold-latin.ts'

// Digits that stand for letters in names read by a machine (OCR) or written to slip past a filter.
const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
  '9': 'g',
}

/** The word with its digits read as letters, when it is mostly letters; nothing when it holds no digit or is a number. */
export function lookAlikes(word: string): string | undefined {
  let digits = 0
  for (const each of word) if (each >= '0' && each <= '9') digits++
  if (digits === 0 || digits * 2 > word.length) return undefined
  return foldLatin(word.replace(/[0134589]/g, (digit) => letters[digit]!))
}
