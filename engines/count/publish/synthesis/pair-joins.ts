// For every pair of attributes, the third ones that at least k rows have beside it, and how many rows.
import type { Combinations } from '../combinations/count-frequent.ts'

export interface PairJoins {
  /** The joins of pair p are at starts[p] up to starts[p + 1]. */
  readonly starts: Int32Array
  readonly attributes: Int32Array
  readonly counts: Int32Array
}

/** Sorts triples under each of their three pairs; `pair` gives the place of a pair (square over attributes). */
export function joinPairs(
  triples: Combinations,
  pair: Int32Array,
  shape: { pairs: number; attributes: number },
): PairJoins {
  const starts = new Int32Array(shape.pairs + 1)
  const each = (visit: (place: number, joined: number, count: number) => void) => {
    for (let at = 0; at < triples.size; at += 1) {
      const a = triples.attributes[3 * at]!
      const b = triples.attributes[3 * at + 1]!
      const c = triples.attributes[3 * at + 2]!
      const count = triples.counts[at]!
      visit(pair[a * shape.attributes + b]!, c, count)
      visit(pair[a * shape.attributes + c]!, b, count)
      visit(pair[b * shape.attributes + c]!, a, count)
    }
  }
  each((place) => {
    starts[place + 1]! += 1
  })
  for (let place = 0; place < shape.pairs; place += 1) starts[place + 1]! += starts[place]!
  const next = starts.slice()
  const attributes = new Int32Array(triples.size * 3)
  const counts = new Int32Array(triples.size * 3)
  each((place, joined, count) => {
    attributes[next[place]!] = joined
    counts[next[place]!] = count
    next[place]! += 1
  })
  return { starts, attributes, counts }
}
