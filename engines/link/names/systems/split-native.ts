import { koreanSurname } from '../romanise/hangul-readings.ts'
import syllableData from '../tables/burmese-syllables.json' with { type: 'json' }
import variants from '../tables/traditional-han.json' with { type: 'json' }
import { scriptOf } from '../text/script-of.ts'
import { hanSurname } from './surname-classes.ts'

const nameSyllables = new Set(syllableData.syllables)
const simplified = new Map<string, string>()
for (let at = 0; at + 1 < variants.pairs.length; at += 2) simplified.set(variants.pairs[at]!, variants.pairs[at + 1]!)

/**
 * Words that hold a whole name in scripts written without spaces, as its parts: a Han or Hangul name of two to four letters
 * that stands alone and begins with a surname; a Burmese word made of syllables that names are made of.
 * Traditional Han letters become simplified ones, so that both writings of a name are one.
 */
export function splitNative(words: readonly string[]): string[] {
  const alone = words.filter((word) => scriptOf(word.codePointAt(0)!) !== 'latin').length === 1
  const out: string[] = []
  for (const word of words) {
    const script = scriptOf(word.codePointAt(0)!)
    if (script === 'han') out.push(...splitSurname(simplify(word), alone, (text) => hanSurname(text) !== undefined))
    else if (script === 'hangul') out.push(...splitSurname(word, alone, (text) => koreanSurname(text) !== undefined))
    else if (script === 'myanmar') out.push(...splitBurmese(word))
    else if (script === 'arabic') joinArabic(out, word)
    else out.push(word)
  }
  return out
}

const servant = 'عبد'
const article = 'ال'
const linking = new Set(['بن', 'ابن', 'بنت', 'ولد', 'آل'])

/** Arabic: Abd is written to the name it serves, the article and words for son and daughter are left out. */
function joinArabic(out: string[], word: string): void {
  const before = out.at(-1)
  if (before === servant) out[out.length - 1] = servant + word
  else if (linking.has(word) && out.length > 0) return
  else if (word.startsWith(article) && word.length > 4) out.push(word.slice(article.length))
  else out.push(word)
}

function splitSurname(word: string, alone: boolean, isSurname: (text: string) => boolean): string[] {
  if (!alone || word.length < 2 || word.length > 4) return [word]
  if (word.length > 2 && isSurname(word.slice(0, 2))) return [word.slice(0, 2), word.slice(2)]
  return word.length < 4 && isSurname(word[0]!) ? [word[0]!, word.slice(1)] : [word]
}

function simplify(word: string): string {
  let text = ''
  for (const letter of word) text += simplified.get(letter) ?? letter
  return text
}

// A syllable begins at a consonant or free vowel that is neither killed (asat), stacked, nor under a stacked one.
const syllableStart = /(?<!\u1039)(?=[\u1000-\u102a\u103f](?![\u103a\u1039]))/u

function splitBurmese(word: string): string[] {
  const syllables = word.split(syllableStart)
  return syllables.length > 1 && syllables.every((each) => nameSyllables.has(each)) ? syllables : [word]
}
