import { nameRules } from '../name-token.ts'
import { leastCost } from '../sheet/sound-mask.ts'
import type { TokenSheet } from '../sheet/token-sheet.ts'
import { classAgreement } from '../systems/surname-classes.ts'
import { mostCost, readingComparer } from './sound-similarity.ts'

/** What is less alike than this is 0. */
export const leastAlike = 0.4
/** What an initial says about a name that begins with it. */
const initialLikeness = 0.8

/** What two Han words that are read alike but written with other letters can reach: most homophones are other names. */
const homophone = 0.75
/** Where the likeliest readings are less alike than this, the others are not looked at. */
const leastOfLikeliest = 0.4
/** What a part can reach when only its name without Abdul agrees. */
const withoutServant = 0.9
/** What a usual short or pet form says about the name it stands for. */
const callName = 0.88

/**
 * How alike tokens of two sheets are, 0 to 1, symmetric; 1 is the same letters. The best over all readings of both, or, within one
 * script other than Latin, the likeliest reading only, because what is written there can be held against each other directly;
 * two spellings of one Chinese surname are alike by what their shared classes say. What sounds less alike than `least` counts as
 * nothing in common, which is found out early.
 */
export function packedComparer(a: TokenSheet, b: TokenSheet): (i: number, j: number, least: number) => number {
  const compareReadings = readingComparer(a, b)

  const isSameText = (r: number, s: number): boolean => {
    const startA = a.letterStarts[r]!
    const startB = b.letterStarts[s]!
    const length = a.letterStarts[r + 1]! - startA
    if (length !== b.letterStarts[s + 1]! - startB) return false
    for (let at = 0; at < length; at++) if (a.letters[startA + at] !== b.letters[startB + at]) return false
    return true
  }

  /** Han words by their letters (simplified): the share of letters in the same place, or what homophones are worth. */
  const compareHan = (i: number, j: number, least: number): number => {
    const startA = a.writtenStarts[i]!
    const startB = b.writtenStarts[j]!
    const lengthA = a.writtenStarts[i + 1]! - startA
    const lengthB = b.writtenStarts[j + 1]! - startB
    let same = 0
    for (let at = 0; at < lengthA && at < lengthB; at++) if (a.written[startA + at] === b.written[startB + at]) same++
    const most = Math.max(lengthA, lengthB)
    if (same === most) return 1
    const sound = homophone * compareReadings(a.readingStarts[i]!, b.readingStarts[j]!, least)
    return Math.max(sound, (0.9 * same) / most)
  }

  /** Whether sounds that all readings of one have, and no reading of the other anything like, cost too much already. */
  const areUnlike = (i: number, j: number, least: number): boolean => {
    const limit = mostCost(a.longest[i]!, b.longest[j]!, least)
    return leastCost(a.commonMasks[i]!, b.alikeAny[j]!) > limit || leastCost(b.commonMasks[j]!, a.alikeAny[i]!) > limit
  }

  const compareAll = (i: number, j: number, least: number): number => {
    if (areUnlike(i, j, least)) return 0
    if (compareReadings(a.readingStarts[i]!, b.readingStarts[j]!, leastOfLikeliest) === 0) return 0
    const lastA = a.readingStarts[i + 1]!
    const firstB = b.readingStarts[j]!
    const lastB = b.readingStarts[j + 1]!
    let best = 0
    for (let r = a.readingStarts[i]!; r < lastA; r++) {
      for (let s = firstB; s < lastB; s++) {
        const similarity = compareReadings(r, s, Math.max(best, least))
        if (similarity > best) best = similarity
      }
    }
    return best
  }

  const shareCallName = (i: number, j: number): boolean => {
    for (let x = a.callStarts[i]!; x < a.callStarts[i + 1]!; x++) {
      for (let y = b.callStarts[j]!; y < b.callStarts[j + 1]!; y++) if (a.calls[x] === b.calls[y]) return true
    }
    return false
  }

  return (i, j, least) => {
    const both = a.rules[i]! & b.rules[j]!
    if ((both & nameRules.han) !== 0) return compareHan(i, j, least)
    const r = a.readingStarts[i]!
    const s = b.readingStarts[j]!
    if (isSameText(r, s)) return 1
    if (isInitial(a, r)) return isInitial(b, s) ? 0 : compareInitial(a.letters[a.letterStarts[r]!]!, b, j)
    if (isInitial(b, s)) return compareInitial(b.letters[b.letterStarts[s]!]!, a, i)
    if ((both & nameRules.romanised) !== 0 && a.scripts[i] === b.scripts[j]) return most(compareReadings(r, s, least))
    let best = compareAll(i, j, least)
    if (best > withoutServant && ((a.rules[i]! | b.rules[j]!) & nameRules['joined-name']) !== 0) {
      best = Math.max(compareReadings(r, s, leastAlike), withoutServant)
    }
    if (best < 0.95 && a.classStarts[i] !== a.classStarts[i + 1] && b.classStarts[j] !== b.classStarts[j + 1]) {
      const agreement = classAgreement(classesOf(a, i), classesOf(b, j))
      if (agreement > 0) best = Math.max(best, 0.72 + 0.23 * agreement)
    }
    if (best < callName && shareCallName(i, j)) best = callName
    return most(best)
  }
}

/** Only the same letters are wholly alike. */
const most = (similarity: number): number => Math.min(similarity, 0.99)

const isInitial = (sheet: TokenSheet, reading: number): boolean =>
  sheet.letterStarts[reading + 1]! - sheet.letterStarts[reading]! === 1

const classesOf = (sheet: TokenSheet, token: number): Uint16Array =>
  sheet.classes.subarray(sheet.classStarts[token]!, sheet.classStarts[token + 1]!)

function compareInitial(initial: number, sheet: TokenSheet, token: number): number {
  for (let r = sheet.readingStarts[token]!; r < sheet.readingStarts[token + 1]!; r++) {
    if (sheet.letters[sheet.letterStarts[r]!] === initial) return initialLikeness
  }
  return 0
}
