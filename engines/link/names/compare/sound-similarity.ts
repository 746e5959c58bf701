import { leastCost } from '../sheet/sound-mask.ts'
import type { TokenSheet } from '../sheet/token-sheet.ts'
import { gapCost, substitutionCost, wholeCost } from './letter-costs.ts'

const longest = 64
/** Below this the answer is 0 unless the caller asks for more: nothing that unlike is used. */
const leastAlike = 0.4
/** How far the alignment may leave the diagonal beyond the difference in length. */
const slack = 3
/** What exchanging two neighbours costs. */
const swapCost = 600

let above = new Int32Array(longest + 2)
let row = new Int32Array(longest + 2)
let beforeAbove = new Int32Array(longest + 2)
/** The sounds of both sides, filled in before {@link alignSounds}. */
const codesA = new Uint8Array(longest)
const codesB = new Uint8Array(longest)

/**
 * How alike two spellings sound, 0 to 1, symmetric; what is less than `least` alike is 0, which is found out early. A weighted edit distance
 * (with Damerau's exchange of neighbours) over the sounds of `soundOf`, divided by the mean length.
 * At most 64 sounds of each are read; nothing is allocated.
 */
export function soundSimilarity(a: string, b: string, least = leastAlike): number {
  if (a === b) return 1
  const lengthA = Math.min(a.length, longest)
  const lengthB = Math.min(b.length, longest)
  for (let i = 0; i < lengthA; i++) codesA[i] = a.charCodeAt(i) & 127
  for (let j = 0; j < lengthB; j++) codesB[j] = b.charCodeAt(j) & 127
  return alignSounds(lengthA, lengthB, least)
}

/** {@link soundSimilarity} for readings of two sheets, by their numbers; most that cannot be alike are told by their masks alone. */
export function readingComparer(a: TokenSheet, b: TokenSheet): (r: number, s: number, least: number) => number {
  return (r, s, least) => {
    const startA = a.soundStarts[r]!
    const startB = b.soundStarts[s]!
    const lengthA = Math.min(a.soundStarts[r + 1]! - startA, longest)
    const lengthB = Math.min(b.soundStarts[s + 1]! - startB, longest)
    const limit = mostCost(lengthA, lengthB, least)
    if (leastCost(a.masks[r]!, b.alike[s]!) > limit || leastCost(b.masks[s]!, a.alike[r]!) > limit) return 0
    let same = lengthA === lengthB
    for (let i = 0; i < lengthA; i++) codesA[i] = a.sounds[startA + i]!
    for (let j = 0; j < lengthB; j++) {
      codesB[j] = b.sounds[startB + j]!
      if (same && codesA[j] !== codesB[j]) same = false
    }
    return same ? 1 : alignSounds(lengthA, lengthB, least)
  }
}

/** {@link soundSimilarity} of several readings of one sheet, one after the other, and one reading of another. */
export function runSimilarity(
  [a, run]: readonly [TokenSheet, readonly number[]],
  [b, s]: readonly [TokenSheet, number],
  least: number,
): number {
  let lengthA = 0
  for (const r of run) {
    for (let at = a.soundStarts[r]!; at < a.soundStarts[r + 1]! && lengthA < longest; at++)
      codesA[lengthA++] = a.sounds[at]!
  }
  const startB = b.soundStarts[s]!
  const lengthB = Math.min(b.soundStarts[s + 1]! - startB, longest)
  for (let j = 0; j < lengthB; j++) codesB[j] = b.sounds[startB + j]!
  return alignSounds(lengthA, lengthB, least)
}

/** What two spellings that are at least so alike can cost. */
export const mostCost = (lengthA: number, lengthB: number, least: number): number =>
  ((1 - least) * wholeCost * (lengthA + lengthB)) / 2

function alignSounds(lengthA: number, lengthB: number, least: number): number {
  if (lengthA === 0 || lengthB === 0) return 0
  const limit = mostCost(lengthA, lengthB, least)
  const far = lengthA > lengthB ? lengthA - lengthB : lengthB - lengthA
  if (far * 300 > limit) return 0
  const band = far + slack
  above[0] = 0
  for (let j = 0; j < lengthB; j++) above[j + 1] = above[j]! + gapCost[codesB[j]!]!
  let previous = 0
  for (let i = 0; i < lengthA; i++) {
    const letter = codesA[i]!
    const base = letter << 7
    const gap = gapCost[letter]!
    const from = Math.max(i - band, 0)
    const to = Math.min(i + band + 1, lengthB)
    let left = from === 0 ? above[0]! + gap : 1 << 28
    row[from] = left
    let cheapest = left
    let other = from === 0 ? 0 : codesB[from - 1]!
    for (let j = from; j < to; j++) {
      const before = other
      other = codesB[j]!
      let cost = above[j]! + substitutionCost[base + other]!
      const drop = above[j + 1]! + gap
      if (drop < cost) cost = drop
      const add = left + gapCost[other]!
      if (add < cost) cost = add
      if (letter === before && other === previous && i > 0 && j > from) {
        const swap = beforeAbove[j - 1]! + swapCost
        if (swap < cost) cost = swap
      }
      row[j + 1] = cost
      left = cost
      if (cost < cheapest) cheapest = cost
    }
    if (cheapest > limit) return 0
    if (to < lengthB) row[to + 1] = 1 << 28
    previous = letter
    const spare = beforeAbove
    beforeAbove = above
    above = row
    row = spare
  }
  const similarity = 1 - (2 * above[lengthB]!) / ((lengthA + lengthB) * wholeCost)
  return similarity < least ? 0 : similarity
}
