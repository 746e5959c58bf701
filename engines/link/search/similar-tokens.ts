import { packedComparer, type TokenSheet } from '../names/index.ts'
import { firstOf, type Segment } from './segment.ts'

/** Tokens of the index looked at for one token of the query, and of those the ones followed to their rows. */
const mostCompared = 4_000
const mostFollowed = 256
const leastSimilar = 0.72
/** Tokens whose similar ones are kept for later queries. */
const mostKnown = 2_000

/** Tokens of a segment that are like one token, the most alike first. */
export interface SimilarTokens {
  readonly ids: Uint32Array
  readonly similarities: Float32Array
  /** How many rows they lead to together. */
  readonly rows: number
}

/** Looks for the tokens of a segment that are like a token of a query; what common tokens are like is kept. */
export function tokenFinder(segment: Segment): (asked: TokenSheet, token: number) => SimilarTokens {
  const { tokens } = segment.name.names!
  const known = new Map<number, SimilarTokens>()
  return (asked, token) => {
    const identity = asked.identities[token]!
    const before = known.get(identity)
    if (before !== undefined) return before
    const found = findSimilar(segment, tokens, asked, token)
    if (known.size === mostKnown) known.clear()
    known.set(identity, found)
    return found
  }
}

function findSimilar(segment: Segment, tokens: TokenSheet, asked: TokenSheet, token: number): SimilarTokens {
  const found: { id: number; similarity: number }[] = []
  const seen = new Set<number>()
  const compare = packedComparer(asked, tokens)
  for (let place = asked.keyStarts[token]!; place < asked.keyStarts[token + 1]!; place++) {
    const key = asked.keys[place]!
    const { keys, to } = segment.tokenKeys
    for (let at = firstOf(segment.tokenKeys, key); at >= 0 && keys[at] === key && seen.size < mostCompared; at++) {
      const id = to[at]!
      if (seen.has(id)) continue
      seen.add(id)
      const similarity = compare(token, id, leastSimilar)
      if (similarity >= leastSimilar) found.push({ id, similarity })
    }
  }
  // Equals by what they are, not by when they came, so that the order of rows changes no result.
  const { identities } = tokens
  found.sort((x, y) => y.similarity - x.similarity || identities[x.id]! - identities[y.id]!)
  const followed = found.slice(0, mostFollowed)
  return {
    ids: Uint32Array.from(followed, ({ id }) => id),
    similarities: Float32Array.from(followed, ({ similarity }) => similarity),
    rows: followed.reduce((sum, { id }) => sum + segment.tokenStarts[id + 1]! - segment.tokenStarts[id]!, 0),
  }
}
