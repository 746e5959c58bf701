import { packedComparer } from '../names/index.ts'
import type { NameParts } from '../table/column.ts'

/** The most similarities that are remembered for a whole table and for a single query. */
const mostKnown = { table: 1 << 20, query: 1 << 14 }
const stride = 4

/**
 * Similarity of two numbered tokens, remembered in a table of fixed size where a later pair replaces an earlier one.
 * What is less alike than `least` may come out as 0.
 */
export function tokenSimilarity(a: NameParts, b: NameParts, least: number): (i: number, j: number) => number {
  const isOneColumn = a === b
  const compare = packedComparer(a.tokens, b.tokens)
  const pairs = Math.max(1, a.tokens.count * b.tokens.count)
  const size = Math.min(isOneColumn ? mostKnown.table : mostKnown.query, 2 ** Math.ceil(Math.log2(pairs)))
  // One pair lies in one stretch of memory: its two numbers from 1, and the similarity.
  const known = new Uint32Array(size * stride)
  const values = new Float32Array(known.buffer)
  return (i, j) => {
    if (isOneColumn && i === j) return 1
    const [x, y] = isOneColumn && i > j ? [j, i] : [i, j]
    const slot = ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77)) & (size - 1)) * stride
    if (known[slot] === x + 1 && known[slot + 1] === y + 1) return values[slot + 2]!
    known[slot] = x + 1
    known[slot + 1] = y + 1
    values[slot + 2] = compare(x, y, least)
    return values[slot + 2]!
  }
}
