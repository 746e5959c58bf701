import { generalReading } from '../romanise/general-reading.ts'
import { letterOdds } from '../romanise/letter-odds.ts'
import { likelyReadings } from '../romanise/likely-readings.ts'
import { codeOf, compileTable, mostLetters, type RomanisationTable } from '../romanise/romanisation-table.ts'
import { unitsOf } from '../romanise/units-of.ts'
import { foldLatin } from '../text/fold-latin.ts'
import { type Script, scriptOf } from '../text/script-of.ts'
import { type LearningPair, learnRomanisation } from './learn-romanisation.ts'
import { writeTable } from './write-table.ts'

/** A name as written in its script and in Latin letters. */
export interface NamePair {
  readonly native: string
  readonly latin: string
}

/**
 * Learns a script's table from name pairs. Pairs of other scripts are passed over; the order of the pairs and their
 * repetition do not matter, so the same pairs give the same table. `mostEntries` bounds its size (an entry is about 5 bytes).
 */
export function trainRomanisation(
  pairs: readonly NamePair[],
  about: { script: Script; learnedFrom: string; mostEntries: number },
): RomanisationTable {
  const learning = learningPairs(pairs, about.script)
  const learned = learnRomanisation(learning, priorOf)
  return writeTable(learned, { ...about, pairs: learning.length })
}

/** The share of pairs whose Latin form is the likeliest reading, and is among the eight likeliest. */
export function readingAccuracy(
  table: RomanisationTable,
  pairs: readonly NamePair[],
): { pairs: number; first: number; amongEight: number } {
  const compiled = compileTable(table)
  const asked = learningPairs(pairs, table.script as Script)
  let first = 0
  let amongEight = 0
  for (const { units, letters } of asked) {
    const readings = likelyReadings(letterOdds(compiled, units), 8).map(([text]) => text)
    if (readings[0] === letters) first++
    if (readings.includes(letters)) amongEight++
  }
  const share = (count: number) => (asked.length === 0 ? 0 : Math.round((count / asked.length) * 1e4) / 1e4)
  return { pairs: asked.length, first: share(first), amongEight: share(amongEight) }
}

/** The pairs of one script, folded, each once, in a fixed order. */
export function learningPairs(pairs: readonly NamePair[], script: Script): LearningPair[] {
  const found = new Map<string, LearningPair>()
  for (const { native, latin } of pairs) {
    const letters = foldLatin(latin.normalize('NFKC').toLowerCase())
    const units = unitsOf(native, script).filter((unit) => scriptOf(unit.codePointAt(0)!) === script)
    if (letters === '' || units.length === 0) continue
    found.set(`${units.join('')} ${letters}`, { units, letters })
  }
  return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair)
}

/** What a general transliterator gives for a unit, as a first belief where few pairs were seen. */
function priorOf(unit: string): number | undefined {
  const letters = generalReading(unit)
  return letters.length > mostLetters ? undefined : codeOf(letters)
}
