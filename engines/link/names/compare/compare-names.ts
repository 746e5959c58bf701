import { type NameToken, nameRules } from '../name-token.ts'
import { bestAssignment, mostCompared } from './best-assignment.ts'
import { compareTokens } from './compare-tokens.ts'
import { joinParts } from './join-parts.ts'
import type { NameReason } from './name-reasons.ts'

/** How two names compare. */
export interface NameComparison {
  /** 0 different, 1 partly alike, 2 alike, 3 close, 4 the same letters, 5 written the same, marks included. */
  readonly level: number
  /** 0 to 1. */
  readonly similarity: number
  readonly reasons: readonly NameReason[]
}

/** Least similarity of levels 1, 2 and 3. */
const floors = [0.62, 0.78, 0.9] as const
/** Parts less alike than this are held to have nothing in common. */
const leastAlike = 0.62
/** What a part without counterpart on both sides costs, against the weight of parts that agree. */
const conflictPrice = 2
/** What a part that only one name has costs. */
const missingPrice = 0.3
/** What standing in another order costs at most. */
const orderPrice = 0.04

const grid = new Float64Array(mostCompared * mostCompared)
const partner = new Int8Array(mostCompared)

/**
 * Two names as sets of parts, whatever their order (an order penalty of at most 4 %), with parts written together or apart,
 * initials, and parts that one name lacks. `rarity` says how much a part tells persons apart (`usualRarity`, or counted weights).
 * Symmetric, and the same for any order of the parts but for the order penalty. Method: best assignment of parts by weight,
 * `docs/methods/linkage.md`; it assumes that a part is evidence once, and that a part both names lack in the other speaks against.
 */
export function compareNames(
  a: readonly NameToken[],
  b: readonly NameToken[],
  rarity: (token: NameToken) => number,
): NameComparison {
  if (a.length === 0 || b.length === 0) return { level: 0, similarity: 0, reasons: ['no-name'] }
  const reasons = new Set<NameReason>()
  const joined = joinParts(a, b)
  if (joined.joins > 0) reasons.add('joined-or-split')
  let left = heaviest(joined.a, rarity)
  let right = heaviest(joined.b, rarity)
  if (left.length > right.length) [left, right] = [right, left]
  const weightsLeft = left.map(rarity)
  const weightsRight = right.map(rarity)
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const likeness = compareTokens(left[i]!, right[j]!)
      grid[i * mostCompared + j] = likeness < leastAlike ? 0 : likeness * (weightsLeft[i]! + weightsRight[j]!)
    }
  }
  bestAssignment(grid, left.length, right.length, partner)
  let agreed = 0
  let weight = 0
  let aloneLeft = 0
  let matched = 0
  let same = 0
  const used = new Set<number>()
  for (let i = 0; i < left.length; i++) {
    const j = partner[i]!
    if (j < 0) {
      aloneLeft += aloneWeight(left[i]!, weightsLeft[i]!)
      continue
    }
    used.add(j)
    matched++
    const shared = weightsLeft[i]! + weightsRight[j]!
    const likeness = grid[i * mostCompared + j]! / shared
    agreed += grid[i * mostCompared + j]!
    weight += shared
    if (likeness >= 0.9999) same++
    explain(left[i]!, right[j]!, likeness, reasons)
  }
  let aloneRight = 0
  for (let j = 0; j < right.length; j++) if (!used.has(j)) aloneRight += aloneWeight(right[j]!, weightsRight[j]!)
  if (matched === 0) return { level: 0, similarity: 0, reasons: ['part-differs'] }
  const conflict = Math.min(aloneLeft, aloneRight)
  const missing = Math.abs(aloneLeft - aloneRight)
  if (conflict > 0) reasons.add('part-differs')
  if (missing > 0) reasons.add('part-missing')
  const order = outOfOrder(left.length)
  if (order > 0) reasons.add('other-order')
  let similarity = agreed / (weight + 2 * conflictPrice * conflict + missingPrice * missing)
  similarity *= 1 - orderPrice * order
  explainRules(a, reasons)
  explainRules(b, reasons)
  const whole = same === matched && conflict === 0 && missing === 0
  const level = whole ? (writtenTheSame(a, b) ? 5 : 4) : floors.filter((floor) => similarity >= floor).length
  if (whole) reasons.add(level === 5 ? 'same-writing' : 'same-letters')
  return { level, similarity, reasons: [...reasons] }
}

/** An initial that agrees says little, but two that differ speak against: alone it weighs more than it does in a match. */
const aloneWeight = (token: NameToken, weight: number): number =>
  token.text.length === 1 ? Math.max(weight, 0.6) : weight

/** At most {@link mostCompared} parts, the heaviest (then the first in the alphabet), kept in their written order. */
function heaviest(tokens: readonly NameToken[], rarity: (token: NameToken) => number): readonly NameToken[] {
  if (tokens.length <= mostCompared) return tokens
  const chosen = new Set(
    [...tokens].sort((x, y) => rarity(y) - rarity(x) || (x.text < y.text ? -1 : 1)).slice(0, mostCompared),
  )
  return tokens.filter((token) => chosen.has(token))
}

/** Share of matched neighbours that stand the other way round in the second name, 0 to 1. */
function outOfOrder(count: number): number {
  let turned = 0
  let pairs = 0
  for (let i = 0; i < count; i++) {
    for (let k = i + 1; k < count; k++) {
      if (partner[i]! < 0 || partner[k]! < 0) continue
      pairs++
      if (partner[i]! > partner[k]!) turned++
    }
  }
  return pairs === 0 ? 0 : turned / pairs
}

function explain(a: NameToken, b: NameToken, likeness: number, reasons: Set<NameReason>): void {
  if (((a.rules ^ b.rules) & nameRules.romanised) !== 0) reasons.add('read-from-script')
  if (likeness >= 0.9999) {
    if ((a.rules & b.rules & nameRules.han) !== 0) reasons.add('same-han-letters')
    return
  }
  if (a.text.length === 1 || b.text.length === 1) reasons.add('initial-for-name')
  else if (a.classes.some((place) => b.classes.includes(place))) reasons.add('surname-spellings')
  else if (a.calls.some((name) => b.calls.includes(name))) reasons.add('call-name')
  else reasons.add(likeness >= 0.88 ? 'spelling-varies' : 'letters-slip')
}

function explainRules(tokens: readonly NameToken[], reasons: Set<NameReason>): void {
  let bits = 0
  for (const { rules } of tokens) bits |= rules
  if ((bits & nameRules.honorific) !== 0) reasons.add('title-left-out')
  if ((bits & nameRules.particle) !== 0) reasons.add('linking-word-left-out')
  if ((bits & nameRules.abbreviation) !== 0) reasons.add('short-form-opened')
  if ((bits & nameRules.zawgyi) !== 0) reasons.add('zawgyi-read')
  if ((bits & nameRules['look-alike']) !== 0) reasons.add('digits-read-as-letters')
  if ((bits & nameRules.cut) !== 0) reasons.add('name-cut')
}

function writtenTheSame(a: readonly NameToken[], b: readonly NameToken[]): boolean {
  return a.length === b.length && a.every((token, at) => token.written === b[at]!.written)
}
