import { nameRules } from '../name-token.ts'
import { generalReading } from './general-reading.ts'
import { hanReadings } from './han-readings.ts'
import { koreanSurname, revisedRomanisation } from './hangul-readings.ts'
import { letterOdds } from './letter-odds.ts'
import { letterTable } from './letter-tables.ts'
import { likelyReadings } from './likely-readings.ts'
import { unitsOf } from './units-of.ts'
import { wordScript } from './word-script.ts'

/** Latin readings of one word, the likeliest first, and the rules that gave them. */
export interface Romanised {
  readonly readings: readonly string[]
  /** Less likely readings, good enough to look for candidates by. */
  readonly candidates: readonly string[]
  readonly rules: number
}

const mostCandidates = 32

/** A word in any script but Latin as Latin readings; none when nothing in it can be read. */
export function romanise(word: string): Romanised {
  const script = wordScript(word)
  const learned = script === 'latin' || script === 'other' ? [] : learnedReadings(word)
  if (script === 'han') {
    const own = hanReadings(word)
    const mixed = word.length > 3 ? [...own.slice(0, 1), ...learned.slice(0, 6)] : [...own, ...learned.slice(0, 3)]
    return { readings: unlike(mixed), candidates: learned, rules: nameRules.han }
  }
  if (script === 'hangul') {
    const surname = koreanSurname(word)
    const revised = revisedRomanisation(word)
    const first = surname ?? (revised === '' ? [] : [revised])
    return { readings: unlike([...first, ...learned]), candidates: learned, rules: 0 }
  }
  if (script === 'latin') return mixedReadings(word)
  const fallback = learned.length === 0 ? generalReading(word) : ''
  return { readings: fallback === '' ? unlike(learned) : [fallback], candidates: learned, rules: 0 }
}

/** The likeliest readings by the word's learned table. */
function learnedReadings(word: string): string[] {
  const script = wordScript(word)
  const odds = letterOdds(letterTable(script), unitsOf(word, script))
  return likelyReadings(odds, mostCandidates).map(([text]) => text)
}

// Cyrillic letters that look like a Latin one and are typed for it.
const looks: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
}

/** A Latin word with some Cyrillic letters in it: as it looks first, then as it reads. */
function mixedReadings(word: string): Romanised {
  const looked = generalReading([...word].map((letter) => looks[letter] ?? letter).join(''))
  const readings = unlike([looked, generalReading(word)])
  return { readings, candidates: [], rules: nameRules['look-alike'] }
}

const unlike = (readings: readonly string[]): string[] => [...new Set(readings)].filter((each) => each !== '')
