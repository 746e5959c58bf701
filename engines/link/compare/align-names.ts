import { joinParts } from '../names/compare/join-parts.ts'
import { compareTokens, type NameToken } from '../names/index.ts'
import { unpackToken } from '../names/sheet/unpack-token.ts'
import type { Column, NameParts } from '../table/column.ts'
import { isInOrder, matches, matchTokens, mostTokens, newTokenMatch, type TokenMatch } from './match-tokens.ts'
import { mayJoin, type Run } from './may-join.ts'
import { rarestBits, tokenBits } from './token-bits.ts'
import { tokenSimilarity } from './token-similarity.ts'

/** What two names are to each other, from nothing in common to the same tokens in the same order. */
export const nameLevels = [
  'absent',
  'different',
  'some-close',
  'some-same',
  'one-close',
  'one-same',
  'part-close',
  'part-same',
  'all-far',
  'all-close',
  'all-variant',
  'all-reordered',
  'all-same',
] as const
const level = Object.fromEntries(nameLevels.map((code, index) => [code, index])) as Record<
  (typeof nameLevels)[number],
  number
>

/** How similar tokens must be to be a spelling of each other, to be the same. */
const isVariant = 0.88
const isSame = 0.97
/** What is less alike is never matched, so it need not be known how little. The order penalty is far smaller than the difference. */
const leastUsed = matches - 0.01
/** Tokens taken out of their sheets that are kept at hand. */
const mostAtHand = 4_096

/** The outcome of one comparison; overwritten by the next. */
export interface NameAlignment {
  level: number
  /** Information in bits of the tokens found in both names: rare ones carry more. */
  bits: number
}

/**
 * Compares names of two columns token by token, whatever their order, with tokens written together in one name and apart in the other.
 * The best of all forms of both counts. Symmetric.
 */
export function nameAligner(
  left: Column,
  right: Column,
): (a: number, b: number, out: NameAlignment, onlyWhole: boolean) => void {
  const [a, b] = [left.names!, right.names!]
  const similarity = tokenSimilarity(a, b, leastUsed)
  // A single query knows nothing of rarity: the right column, which is searched, does.
  const bitsB = tokenBits(right)
  const bitsA = left === right ? bitsB : new Float32Array(a.tokens.count).fill(64)
  const match = newTokenMatch()
  const takenFromA = tokenTaker()
  const takenFromB = left === right ? takenFromA : tokenTaker()

  const mayBeJoined = (formA: number, formB: number): boolean => {
    const [runA, runB] = [runOf(a, formA), runOf(b, formB)]
    return mayJoin(runA, runB) || mayJoin(runB, runA)
  }

  const alignForms = (formA: number, formB: number, out: NameAlignment, onlyWhole: boolean): void => {
    const startA = a.tokenStarts[formA]!
    const startB = b.tokenStarts[formB]!
    const m = Math.min(mostTokens, a.tokenStarts[formA + 1]! - startA)
    const n = Math.min(mostTokens, b.tokenStarts[formB + 1]! - startB)
    if (m === 0 || n === 0) return
    for (let j = 0; j < n; j++) match.bitsB[j] = bitsB[b.tokenIds[startB + j]!]!
    const spare = onlyWhole ? Math.max(m, n) - n : m
    let lone = 0
    for (let i = 0; i < m; i++) {
      const token = a.tokenIds[startA + i]!
      match.bitsA[i] = bitsA[token]!
      let best = 0
      for (let j = 0; j < n; j++) {
        const found = similarity(token, b.tokenIds[startB + j]!)
        match.grid[i * mostTokens + j] = found
        if (found > best) best = found
      }
      if (best < matches) lone++
      if (lone > spare && !mayBeJoined(formA, formB)) return
    }
    matchTokens(match, m, n)
    take(match, { m, n }, out)
    if (match.matched === Math.max(m, n)) return
    if (!mayBeJoined(formA, formB)) return
    const tokensA = takenFromA(runOf(a, formA))
    const tokensB = takenFromB(runOf(b, formB))
    const joined = joinParts(tokensA, tokensB)
    if (joined.joins === 0) return
    const known = new Map<NameToken, number>()
    tokensA.forEach((token, i) => {
      known.set(token, match.bitsA[i]!)
    })
    tokensB.forEach((token, j) => {
      known.set(token, match.bitsB[j]!)
    })
    alignJoined(joined, known, out)
  }

  /** Tokens put together are in no dictionary: each is as informative as a rare one, and its counterpart knows better. */
  const alignJoined = (
    joined: { a: readonly NameToken[]; b: readonly NameToken[] },
    known: ReadonlyMap<NameToken, number>,
    out: NameAlignment,
  ): void => {
    joined.a.forEach((token, i) => {
      match.bitsA[i] = known.get(token) ?? rarestBits
      joined.b.forEach((other, j) => {
        match.grid[i * mostTokens + j] = compareTokens(token, other, leastUsed)
      })
    })
    joined.b.forEach((token, j) => {
      match.bitsB[j] = known.get(token) ?? rarestBits
    })
    matchTokens(match, joined.a.length, joined.b.length)
    take(match, { m: joined.a.length, n: joined.b.length }, out)
  }

  return (codeA, codeB, out, onlyWhole) => {
    out.level = 0
    out.bits = 0
    if (codeA === 0 || codeB === 0) return
    for (let formA = a.formStarts[codeA]!; formA < a.formStarts[codeA + 1]!; formA++) {
      for (let formB = b.formStarts[codeB]!; formB < b.formStarts[codeB + 1]!; formB++) {
        alignForms(formA, formB, out, onlyWhole)
      }
    }
  }
}

const runOf = (names: NameParts, form: number): Run => {
  const start = names.tokenStarts[form]!
  return { names, start, count: Math.min(mostTokens, names.tokenStarts[form + 1]! - start) }
}

/** Tokens of a run as objects; the same token is the same object while it is at hand. */
function tokenTaker(): (run: Run) => NameToken[] {
  const atHand = new Map<number, NameToken>()
  return ({ names, start, count }) =>
    Array.from({ length: count }, (_, i) => {
      const id = names.tokenIds[start + i]!
      let token = atHand.get(id)
      if (token === undefined) {
        if (atHand.size === mostAtHand) atHand.clear()
        token = unpackToken(names.tokens, id)
        atHand.set(id, token)
      }
      return token
    })
}

/** Keeps the better of an outcome and what was known. */
function take(match: TokenMatch, { m, n }: { m: number; n: number }, out: NameAlignment): void {
  const found = levelOf(match, m, n)
  if (found < out.level || (found === out.level && match.bits <= out.bits)) return
  out.level = found
  out.bits = match.bits
}

function levelOf(match: TokenMatch, m: number, n: number): number {
  const { matched, mean, lowest } = match
  if (matched === 0) return level.different
  const shorter = Math.min(m, n)
  if (matched < shorter) return mean >= isVariant ? level['some-same'] : level['some-close']
  if (m !== n) {
    if (shorter === 1) return mean >= isVariant ? level['one-same'] : level['one-close']
    return mean >= isVariant ? level['part-same'] : level['part-close']
  }
  if (lowest >= isSame) return isInOrder(match, m) ? level['all-same'] : level['all-reordered']
  if (mean >= isVariant) return level['all-variant']
  return mean >= 0.8 ? level['all-close'] : level['all-far']
}
