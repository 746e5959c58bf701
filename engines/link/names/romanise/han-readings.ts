import { pinyin } from 'pinyin-pro'
import { hanSurname } from '../systems/surname-classes.ts'
import { foldLatin } from '../text/fold-latin.ts'

/** A Han word as pinyin; a surname with its regional spellings after it. ü is written u, and also lyu and lv in passports. */
export function hanReadings(word: string): string[] {
  const surname = hanSurname(word)
  if (surname !== undefined) return [...surname.spellings]
  const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  const plain = foldLatin(syllables.join('').replaceAll('v', 'u').toLowerCase())
  const readings = plain === '' ? [] : [plain]
  if (syllables.some((syllable) => syllable.includes('v'))) {
    readings.push(foldLatin(syllables.join('').replaceAll('v', 'yu')), foldLatin(syllables.join('')))
  }
  return readings
}
