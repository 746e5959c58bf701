import { type NameToken, nameRules } from '../name-token.ts'
import { classAgreement } from '../systems/surname-classes.ts'
import { scriptOf } from '../text/script-of.ts'
import { soundSimilarity } from './sound-similarity.ts'

/** What is less alike than this is 0. */
const leastAlike = 0.4
/** What an initial says about a name that begins with it. */
const initialLikeness = 0.8

/** What two Han words that are read alike but written with other letters can reach: most homophones are other names. */
const homophone = 0.75
/** What a part can reach when only its name without Abdul agrees. */
const withoutServant = 0.9
/** What a usual short or pet form says about the name it stands for. */
const callName = 0.88

/**
 * How alike two parts of names are, 0 to 1, symmetric; 1 is the same letters. The best over all readings of both, or, within one
 * script other than Latin, the likeliest reading only, because what is written there can be held against each other directly;
 * two spellings of one Chinese surname are alike by what their shared classes say. What sounds less alike than `least` counts as
 * nothing in common, which is found out early. Allocates nothing.
 */
export function compareTokens(a: NameToken, b: NameToken, least = leastAlike): number {
  const both = a.rules & b.rules
  if ((both & nameRules.han) !== 0) return compareHan(a, b, least)
  if (a.text === b.text) return 1
  if (a.text.length === 1 || b.text.length === 1) return compareInitial(a, b)
  let best = 0
  if ((both & nameRules.romanised) !== 0 && sameScript(a, b)) best = soundSimilarity(a.sounds[0]!, b.sounds[0]!, least)
  else {
    for (let i = 0; i < a.sounds.length; i++) {
      const sound = a.sounds[i]!
      for (let j = 0; j < b.sounds.length; j++) {
        const similarity = soundSimilarity(sound, b.sounds[j]!, Math.max(best, least))
        if (similarity > best) best = similarity
      }
    }
    if (best > withoutServant && ((a.rules | b.rules) & nameRules['joined-name']) !== 0) best = joinedLikeness(a, b)
    if (best < 0.95 && a.classes.length > 0 && b.classes.length > 0) {
      const agreement = classAgreement(a.classes, b.classes)
      if (agreement > 0) best = Math.max(best, 0.72 + 0.23 * agreement)
    }
    if (best < callName && shareCallName(a.calls, b.calls)) best = callName
  }
  return Math.min(best, 0.99)
}

function sameScript(a: NameToken, b: NameToken): boolean {
  return scriptOf(a.written.codePointAt(0)!) === scriptOf(b.written.codePointAt(0)!)
}

function joinedLikeness(a: NameToken, b: NameToken): number {
  const whole = soundSimilarity(a.sounds[0]!, b.sounds[0]!)
  return Math.max(whole, withoutServant)
}

function shareCallName(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (b.includes(a[i]!)) return true
  return false
}

/** Han words by their letters (simplified): the share of letters in the same place, or what homophones are worth. */
function compareHan(a: NameToken, b: NameToken, least: number): number {
  if (a.written === b.written) return 1
  const most = Math.max(a.written.length, b.written.length)
  let same = 0
  for (let at = 0; at < most; at++) if (a.written[at] === b.written[at]) same++
  const sound = homophone * soundSimilarity(a.sounds[0]!, b.sounds[0]!, least)
  const letters = (0.9 * same) / most
  return Math.max(sound, letters)
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
