import { mostJoined, whollyAlike } from '../names/compare/join-parts.ts'
import { mostCost, runSimilarity } from '../names/compare/sound-similarity.ts'
import { leastCost } from '../names/sheet/sound-mask.ts'
import type { NameParts } from '../table/column.ts'

/** Tokens of a name: where they begin among the column's, and how many. */
export interface Run {
  readonly names: NameParts
  readonly start: number
  readonly count: number
}

/** Two sounds may become one where two parts meet, which makes a run look a little less alike here than it is. */
const nearlyAlike = whollyAlike - 0.08

/** Primary readings of neighbouring tokens. */
const readings: number[] = []

/** Whether some token of the second name sounds like a run of neighbours of the first written together. */
export function mayJoin(a: Run, b: Run): boolean {
  const sheet = a.names.tokens
  for (let i = 0; i + 1 < a.count; i++) {
    readings.length = 0
    let [letters, sounds, mask, alike] = [0, 0, 0, 0]
    for (let next = i; next < a.count && next < i + mostJoined; next++) {
      const reading = sheet.readingStarts[a.names.tokenIds[a.start + next]!]!
      readings.push(reading)
      letters += sheet.letterStarts[reading + 1]! - sheet.letterStarts[reading]!
      sounds += sheet.soundStarts[reading + 1]! - sheet.soundStarts[reading]!
      mask |= sheet.masks[reading]!
      alike |= sheet.alike[reading]!
      if (next > i && isLikeSome(b, a, { letters, sounds, mask, alike })) return true
    }
  }
  return false
}

function isLikeSome(
  { names, start, count }: Run,
  a: Run,
  run: { readonly letters: number; readonly sounds: number; readonly mask: number; readonly alike: number },
): boolean {
  const sheet = names.tokens
  for (let j = 0; j < count; j++) {
    const token = names.tokenIds[start + j]!
    const first = sheet.readingStarts[token]!
    const whole = sheet.letterStarts[first + 1]! - sheet.letterStarts[first]!
    if (whole < 4 || whole < run.letters - 2 || whole > run.letters + 2) continue
    for (let r = first; r < sheet.readingStarts[token + 1]!; r++) {
      const most = mostCost(run.sounds, sheet.soundStarts[r + 1]! - sheet.soundStarts[r]!, nearlyAlike)
      if (leastCost(sheet.masks[r]!, run.alike) > most || leastCost(run.mask, sheet.alike[r]!) > most) continue
      if (runSimilarity([a.names.tokens, readings], [sheet, r], nearlyAlike) > 0) return true
    }
  }
  return false
}
