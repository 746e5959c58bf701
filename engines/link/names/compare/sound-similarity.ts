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
  if (lengthA === 0 || lengthB === 0) return 0
  const limit = ((1 - least) * wholeCost * (lengthA + lengthB)) / 2
  const far = lengthA > lengthB ? lengthA - lengthB : lengthB - lengthA
  if (far * 300 > limit) return 0
  const band = far + slack
  above[0] = 0
  for (let j = 0; j < lengthB; j++) {
    const code = b.charCodeAt(j) & 127
    codesB[j] = code
    above[j + 1] = above[j]! + gapCost[code]!
  }
  let previous = 0
  for (let i = 0; i < lengthA; i++) {
    const letter = a.charCodeAt(i) & 127
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
