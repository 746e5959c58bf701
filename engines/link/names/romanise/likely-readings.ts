import type { LetterOdds } from './letter-odds.ts'
import { lettersOf } from './romanisation-table.ts'

/** How many unfinished readings are kept after each letter. */
const beamWidth = 32
const mostChoices = 8

/** The likeliest Latin readings of a word, best first, each with the sum of the odds of all ways to reach it (beam search). */
export function likelyReadings(word: readonly LetterOdds[], most: number): readonly (readonly [string, number])[] {
  let beam: (readonly [string, number])[] = [['', 1]]
  for (const { codes, odds } of word) {
    const next = new Map<string, number>()
    const choices = Math.min(codes.length, mostChoices)
    for (const [text, likelihood] of beam) {
      for (let at = 0; at < choices; at++) {
        const longer = text + lettersOf(codes[at]!)
        next.set(longer, (next.get(longer) ?? 0) + likelihood * odds[at]!)
      }
    }
    beam = [...next].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, beamWidth)
  }
  return beam.filter(([text]) => text !== '').slice(0, most)
}
