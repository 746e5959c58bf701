import type { NameToken } from '../name-token.ts'
import { classAgreement } from '../systems/surname-classes.ts'
import { soundSimilarity } from './sound-similarity.ts'

/** What an initial says about a name that begins with it. */
const initialLikeness = 0.8

/**
 * How alike two parts of names are, 0 to 1, symmetric; 1 is the same letters. The best over all readings of both;
 * two spellings of one Chinese surname are alike by what their shared classes say. Allocates nothing.
 */
export function compareTokens(a: NameToken, b: NameToken): number {
  if (a.text === b.text) return 1
  if (a.text.length === 1 || b.text.length === 1) return compareInitial(a, b)
  let best = 0
  for (let i = 0; i < a.sounds.length; i++) {
    const sound = a.sounds[i]!
    for (let j = 0; j < b.sounds.length; j++) {
      const similarity = soundSimilarity(sound, b.sounds[j]!)
      if (similarity > best) best = similarity
    }
  }
  if (a.classes.length > 0 && b.classes.length > 0 && best < 0.95) {
    const agreement = classAgreement(a.classes, b.classes)
    if (agreement > 0) best = Math.max(best, 0.72 + 0.23 * agreement)
  }
  return Math.min(best, 0.99)
}

function compareInitial(a: NameToken, b: NameToken): number {
  const initial = a.text.length === 1 ? a : b
  const other = initial === a ? b : a
  const letter = initial.text.charCodeAt(0)
  if (other.text.length === 1) return 0
  for (let j = 0; j < other.readings.length; j++) {
    if (other.readings[j]!.charCodeAt(0) === letter) return initialLikeness
  }
  return 0
}
