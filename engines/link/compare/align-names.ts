import { compareTokens, usualRarity } from '../names/index.ts'
import type { Column, NameParts } from '../table/column.ts'

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

/** How similar two tokens must be to be taken for each other, to be a spelling of each other, to be the same. */
const matches = 0.72
const isVariant = 0.88
const isSame = 0.97
const mostTokens = 8
/** Remembered similarities: many for a whole table, few for a single query. */
const cacheSizes = { table: 1 << 18, query: 1 << 12 }

/** The outcome of one comparison; overwritten by the next. */
export interface NameAlignment {
  level: number
  /** Information in bits of the tokens found in both names: rare ones carry more. */
  bits: number
}

/**
 * Compares names of two columns token by token, whatever their order. Tokens are matched greedily, the most alike first
 * (names are short: the greedy choice differs from the optimal one only where two tokens are nearly equal). Symmetric.
 */
export function nameAligner(left: Column, right: Column): (a: number, b: number, out: NameAlignment) => void {
  const [a, b] = [left.names!, right.names!]
  const similarity = tokenSimilarity(a, b, left === right)
  // A single query knows nothing of rarity: the right column, which is searched, does.
  const bitsB = tokenBits(b, right)
  const bitsA = left === right ? bitsB : new Float32Array(a.tokens.length).fill(64)
  const best: NameAlignment = { level: 0, bits: 0 }
  const grid = new Float64Array(mostTokens * mostTokens)
  const partner = new Int8Array(mostTokens)

  const alignForms = (formA: number, formB: number): void => {
    const startA = a.tokenStarts[formA]!
    const startB = b.tokenStarts[formB]!
    const m = Math.min(mostTokens, a.tokenStarts[formA + 1]! - startA)
    const n = Math.min(mostTokens, b.tokenStarts[formB + 1]! - startB)
    best.level = 0
    best.bits = 0
    if (m === 0 || n === 0) return
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        grid[i * mostTokens + j] = similarity(a.tokenIds[startA + i]!, b.tokenIds[startB + j]!)
      }
    }
    partner.fill(-1, 0, m)
    let [matched, total, bits, lowest] = [0, 0, 0, 1]
    for (; matched < Math.min(m, n); matched++) {
      let [bestI, bestJ, top] = [-1, -1, matches - 1e-9]
      for (let i = 0; i < m; i++) {
        if (partner[i] !== -1) continue
        for (let j = 0; j < n; j++) {
          const s = grid[i * mostTokens + j]!
          // Neighbours in place win ties, so that a repeated token keeps its order.
          const placed = s - 1e-6 * Math.abs(i - j)
          if (placed > top) [bestI, bestJ, top] = [i, j, placed]
        }
      }
      if (bestI < 0) break
      const s = grid[bestI * mostTokens + bestJ]!
      partner[bestI] = bestJ
      for (let i = 0; i < m; i++) grid[i * mostTokens + bestJ] = -1
      total += s
      lowest = Math.min(lowest, s)
      bits += s * Math.min(bitsA[a.tokenIds[startA + bestI]!]!, bitsB[b.tokenIds[startB + bestJ]!]!)
    }
    best.bits = bits
    best.level = levelOf({ m, n, matched, mean: matched === 0 ? 0 : total / matched, lowest }, () => inOrder(m))
  }

  const inOrder = (m: number): boolean => {
    let last = -1
    for (let i = 0; i < m; i++) {
      if (partner[i]! < last && partner[i] !== -1) return false
      if (partner[i] !== -1) last = partner[i]!
    }
    return true
  }

  return (codeA, codeB, out) => {
    out.level = 0
    out.bits = 0
    if (codeA === 0 || codeB === 0) return
    for (let formA = a.formStarts[codeA]!; formA < a.formStarts[codeA + 1]!; formA++) {
      for (let formB = b.formStarts[codeB]!; formB < b.formStarts[codeB + 1]!; formB++) {
        alignForms(formA, formB)
        if (best.level > out.level || (best.level === out.level && best.bits > out.bits)) {
          out.level = best.level
          out.bits = best.bits
        }
      }
    }
  }
}

function levelOf(
  { m, n, matched, mean, lowest }: { m: number; n: number; matched: number; mean: number; lowest: number },
  inOrder: () => boolean,
): number {
  if (matched === 0) return level.different
  const shorter = Math.min(m, n)
  if (matched < shorter) return mean >= isVariant ? level['some-same'] : level['some-close']
  if (m !== n) {
    if (shorter === 1) return mean >= isVariant ? level['one-same'] : level['one-close']
    return mean >= isVariant ? level['part-same'] : level['part-close']
  }
  if (lowest >= isSame) return inOrder() ? level['all-same'] : level['all-reordered']
  if (mean >= isVariant) return level['all-variant']
  return mean >= 0.8 ? level['all-close'] : level['all-far']
}

/** A small list cannot tell which names are common, so every count stands beside those of this many rows as usual. */
const usualRows = 2_000
/** Information of a token that is as rare as tokens get, in bits. */
const rarestBits = 13

/** Information of each token: minus the binary logarithm of the share of rows that carry it. */
function tokenBits({ tokens, tokenCounts }: NameParts, column: Column): Float32Array {
  const rows = column.codes.length + usualRows
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
    const value = compareTokens(a.tokens[x]!, b.tokens[y]!)
    lefts[slot] = x
    rights[slot] = y
    values[slot] = value
    return values[slot]!
  }
}
