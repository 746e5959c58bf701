// Does a model's estimate exist, and is it the only one? Decided in whole numbers, so that no tolerance can turn "unknowable"
// into a number. Source: Fienberg and Rinaldo (2012), Annals of Statistics 40(2), for extended maximum likelihood;
// Chan, Silverman and Vincent (2021), JASA 116(535), for its use on sparse lists.
import type { Margins } from '../fit/margins.ts'
import { hasUnboundedDirection } from './has-unbounded-direction.ts'
import { isFullRank } from './is-full-rank.ts'
import { isOddRankFull } from './is-odd-rank-full.ts'
import { nullBasis, rankOf } from './whole-matrices.ts'

/** 0: exists and is unique. 1: no maximum. 2: several maxima fit equally well. 3: both. */
export type Existence = 0 | 1 | 2 | 3

/**
 * The verdict for a model's finite parameters on the cells they leave, given which cells hold people. It depends on the
 * model and on which cells are empty, so `known` may keep the verdicts that needed elimination.
 */
export function checkExistence(margins: Margins, counts: Float64Array, known?: Map<string, Existence>): Existence {
  if (isUniqueByCharacteristic(margins, counts) || isOddRankFull(margins, counts)) return 0
  const key = known === undefined ? '' : patternOf(margins, counts)
  const before = known?.get(key)
  if (before !== undefined) return before
  const verdict = decide(margins, counts)
  known?.set(key, verdict)
  return verdict
}

function patternOf({ finite, dropped }: Margins, counts: Float64Array): string {
  const filled: number[] = []
  for (let cell = 1; cell < counts.length; cell += 1) if (counts[cell]! > 0) filled.push(cell)
  return `${finite.join()}|${dropped.join()}|${filled.join()}`
}

function decide({ finite, isOut }: Margins, counts: Float64Array): Existence {
  const row = (cell: number) => finite.map((term) => ((term & cell) === term ? 1 : 0))
  const filled: number[][] = []
  const empty: number[][] = []
  for (let cell = 1; cell < counts.length; cell += 1) {
    if (isOut[cell] === 0) (counts[cell]! > 0 ? filled : empty).push(row(cell))
  }
  if (filled.length >= finite.length && isFullRank(filled, finite.length)) return 0
  // Directions in which no filled cell moves; what they do to the empty cells decides both questions.
  const directions = nullBasis(filled, finite.length)
  if (directions.length === 0) return 0
  const moves = empty.map((each) =>
    directions.map((direction) => each.reduce((sum, one, at) => (one === 1 ? sum + direction[at]! : sum), 0n)),
  )
  const isIdentified = rankOf(moves, directions.length) === directions.length
  return ((hasUnboundedDirection(moves, directions.length) ? 1 : 0) + (isIdentified ? 0 : 2)) as Existence
}

/**
 * A certificate of existence that needs no elimination. If the cell of every finite parameter holds people, subtracting
 * those rows from any other filled cell leaves its intercept times 1 - |lists| + |pairs| - ..., over the parameters in it:
 * one such number that is not zero makes the rank full.
 */
function isUniqueByCharacteristic({ finite, isOut }: Margins, counts: Float64Array): boolean {
  for (const term of finite) if (term !== 0 && counts[term] === 0) return false
  for (let cell = 1; cell < counts.length; cell += 1) {
    if (counts[cell] === 0 || isOut[cell] === 1) continue
    let characteristic = 0
    for (const term of finite) if ((term & cell) === term) characteristic += isOdd(term) ? -1 : 1
    if (characteristic !== 0) return true
  }
  return false
}

function isOdd(mask: number): boolean {
  let bits = mask
  let odd = false
  while (bits !== 0) {
    bits &= bits - 1
    odd = !odd
  }
  return odd
}
