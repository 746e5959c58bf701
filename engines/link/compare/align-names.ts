import { joinParts, mostJoined } from '../names/compare/join-parts.ts'
import { compareTokens, type NameToken, usualRarity } from '../names/index.ts'
import type { Column, NameParts } from '../table/column.ts'
import { isInOrder, matches, matchTokens, mostTokens, newTokenMatch, type TokenMatch } from './match-tokens.ts'

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
/** Remembered similarities: many for a whole table, few for a single query. */
const cacheSizes = { table: 1 << 21, query: 1 << 14 }

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
export function nameAligner(left: Column, right: Column): (a: number, b: number, out: NameAlignment) => void {
  const [a, b] = [left.names!, right.names!]
  const similarity = tokenSimilarity(a, b, left === right)
  // A single query knows nothing of rarity: the right column, which is searched, does.
  const bitsB = bitsOf(b, right)
  const bitsA = left === right ? bitsB : new Float32Array(a.tokens.length).fill(64)
  const match = newTokenMatch()

  const alignForms = (formA: number, formB: number, out: NameAlignment): void => {
    const startA = a.tokenStarts[formA]!
    const startB = b.tokenStarts[formB]!
    const m = Math.min(mostTokens, a.tokenStarts[formA + 1]! - startA)
    const n = Math.min(mostTokens, b.tokenStarts[formB + 1]! - startB)
    if (m === 0 || n === 0) return
    for (let j = 0; j < n; j++) match.bitsB[j] = bitsB[b.tokenIds[startB + j]!]!
    for (let i = 0; i < m; i++) {
      const token = a.tokenIds[startA + i]!
      match.bitsA[i] = bitsA[token]!
      for (let j = 0; j < n; j++) match.grid[i * mostTokens + j] = similarity(token, b.tokenIds[startB + j]!)
    }
    matchTokens(match, m, n)
    take(match, { m, n }, out)
    if (match.matched === Math.max(m, n)) return
    if (!mayJoin([a, startA, m], [b, startB, n]) && !mayJoin([b, startB, n], [a, startA, m])) return
    const tokensA = tokensOf(a, startA, m)
    const tokensB = tokensOf(b, startB, n)
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

  return (codeA, codeB, out) => {
    out.level = 0
    out.bits = 0
    if (codeA === 0 || codeB === 0) return
    for (let formA = a.formStarts[codeA]!; formA < a.formStarts[codeA + 1]!; formA++) {
      for (let formB = b.formStarts[codeB]!; formB < b.formStarts[codeB + 1]!; formB++) alignForms(formA, formB, out)
    }
  }
}

/** Whether some token of the second name is about as long as a run of neighbours of the first together: worth a closer look. */
function mayJoin(
  [a, startA, m]: readonly [NameParts, number, number],
  [b, startB, n]: readonly [NameParts, number, number],
): boolean {
  for (let i = 0; i + 1 < m; i++) {
    let length = a.tokens[a.tokenIds[startA + i]!]!.text.length
    for (let next = i + 1; next < m && next < i + mostJoined; next++) {
      length += a.tokens[a.tokenIds[startA + next]!]!.text.length
      for (let j = 0; j < n; j++) {
        const whole = b.tokens[b.tokenIds[startB + j]!]!.text.length
        if (whole >= 4 && whole >= length - 2 && whole <= length + 2) return true
      }
    }
  }
  return false
}

/** Keeps the better of an outcome and what was known. */
function take(match: TokenMatch, { m, n }: { m: number; n: number }, out: NameAlignment): void {
  const found = levelOf(match, m, n)
  if (found < out.level || (found === out.level && match.bits <= out.bits)) return
  out.level = found
  out.bits = match.bits
}

function tokensOf({ tokens, tokenIds }: NameParts, start: number, count: number): NameToken[] {
  return Array.from({ length: count }, (_, i) => tokens[tokenIds[start + i]!]!)
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

/** A small list cannot tell which names are common, so every count stands beside those of this many rows as usual. */
const usualRows = 2_000
/** Information of a token that is as rare as tokens get, in bits. */
const rarestBits = 13

const knownBits = new WeakMap<NameParts, Float32Array>()

/** The information of every token of a column, counted once. */
function bitsOf(names: NameParts, column: Column): Float32Array {
  let bits = knownBits.get(names)
  if (bits === undefined) {
    bits = tokenBits(names, column)
    knownBits.set(names, bits)
  }
  return bits
}

/** Information of each token: minus the binary logarithm of the share of rows that carry it. */
function tokenBits({ tokens, tokenCounts }: NameParts, column: Column): Float32Array {
  const rows = column.population + usualRows
  return Float32Array.from(tokenCounts, (count, id) => {
    const usual = usualRows * 2 ** (-rarestBits * usualRarity(tokens[id]!))
    return Math.log2(rows / (count + usual))
  })
}

/** Similarity of two numbered tokens, remembered in a table of fixed size where a later pair replaces an earlier one. */
function tokenSimilarity(a: NameParts, b: NameParts, isOneColumn: boolean): (i: number, j: number) => number {
  const cacheSize = isOneColumn ? cacheSizes.table : cacheSizes.query
  const lefts = new Int32Array(cacheSize).fill(-1)
  const rights = new Int32Array(cacheSize)
  const values = new Float32Array(cacheSize)
  return (i, j) => {
    if (isOneColumn && i === j) return 1
    const [x, y] = isOneColumn && i > j ? [j, i] : [i, j]
    const slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77)) & (cacheSize - 1)
    if (lefts[slot] === x && rights[slot] === y) return values[slot]!
    const value = compareTokens(a.tokens[x]!, b.tokens[y]!, leastUsed)
    lefts[slot] = x
    rights[slot] = y
    values[slot] = value
    return values[slot]!
  }
}
