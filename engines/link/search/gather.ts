import { packedComparer, type TokenSheet } from '../names/index.ts'
import type { Table } from '../table/prepare.ts'
import { firstOf, type Segment } from './segment.ts'

/** Tokens of the index looked at for one token of the query, and of those the ones followed to their rows. */
const mostTokensCompared = 4_000
const mostTokensFollowed = 256
const leastSimilar = 0.72
/** Entries followed under one key of another rule. */
const mostUnderKey = 2_000

/** Rows worth comparing with a query, with a rough measure of how promising each is. Reused between queries. */
export interface Gathering {
  readonly rows: Uint32Array
  count: number
  /** By row of the segment; only the rows gathered are not zero. */
  readonly promise: Float32Array
}

export const newGathering = (rows: number): Gathering => ({
  rows: new Uint32Array(rows),
  count: 0,
  promise: new Float32Array(rows),
})

/** Forgets the last query. */
export function clearGathering(gathering: Gathering): void {
  for (let i = 0; i < gathering.count; i++) gathering.promise[gathering.rows[i]!] = 0
  gathering.count = 0
}

/** Follows every token and every other key of the query to rows. A rare token promises more than a common one. */
export function gather(segment: Segment, query: Table, gathering: Gathering): void {
  const add = (row: number, promise: number): void => {
    if (gathering.promise[row] === 0) gathering.rows[gathering.count++] = row
    gathering.promise[row]! += promise
  }
  const queryName = query.columns.find(({ field }) => field.kind === 'name')!
  const asked = queryName.names!.tokens
  for (let token = 0; token < asked.count; token++) {
    for (const { id, similarity } of similarTokens(segment, asked, token)) {
      const start = segment.tokenStarts[id]!
      const end = segment.tokenStarts[id + 1]!
      const bits = Math.log2((segment.table.rows + 1) / (end - start + 0.5))
      const promise = bits * similarity * similarity
      for (let place = start; place < end; place++) add(segment.tokenRows[place]!, promise)
    }
  }
  for (const { rule, keys } of segment.rules) {
    rule.on(query)(0, (key) => {
      const first = firstOf(keys, key)
      if (first < 0) return
      for (let place = first; keys.keys[place] === key && place < first + mostUnderKey; place++) add(keys.to[place]!, 8)
    })
  }
}

function similarTokens(segment: Segment, asked: TokenSheet, token: number) {
  const { tokens } = segment.name.names!
  const found: { id: number; similarity: number }[] = []
  const seen = new Set<number>()
  const compare = packedComparer(asked, tokens)
  for (let place = asked.keyStarts[token]!; place < asked.keyStarts[token + 1]!; place++) {
    const hash = asked.keys[place]!
    const first = firstOf(segment.tokenKeys, hash)
    if (first < 0) continue
    for (let at = first; segment.tokenKeys.keys[at] === hash && seen.size < mostTokensCompared; at++) {
      const id = segment.tokenKeys.to[at]!
      if (seen.has(id)) continue
      seen.add(id)
      const similarity = compare(token, id, leastSimilar)
      if (similarity >= leastSimilar) found.push({ id, similarity })
    }
  }
  return found.sort((x, y) => y.similarity - x.similarity || x.id - y.id).slice(0, mostTokensFollowed)
}
