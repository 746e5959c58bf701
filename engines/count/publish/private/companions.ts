// For every released pair, the attributes that may join it, as bits: those that make released pairs, and released
// triples where triples were asked, with both.
import type { Attributes } from '../attributes.ts'
import type { Combinations } from '../combinations/count-frequent.ts'

export interface Companions {
  readonly words: number
  readonly of: (one: number, two: number) => Uint32Array
}

export function companions(
  { count, column }: Attributes,
  pairs: Combinations,
  triples: Combinations | null,
): Companions {
  const words = Math.ceil(count / 32)
  const place = new Int32Array(count * count).fill(-1)
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const [one, two] = [pairs.attributes[2 * pair]!, pairs.attributes[2 * pair + 1]!]
    place[one * count + two] = pair
    place[two * count + one] = pair
  }
  const bits = new Uint32Array((pairs.size + 1) * words)
  const set = (one: number, two: number, joined: number) => {
    const pair = place[one * count + two]!
    if (pair >= 0) bits[pair * words + (joined >>> 5)]! |= 1 << (joined & 31)
  }
  if (triples === null) {
    for (let pair = 0; pair < pairs.size; pair += 1) {
      const [one, two] = [pairs.attributes[2 * pair]!, pairs.attributes[2 * pair + 1]!]
      for (let joined = 0; joined < count; joined += 1) {
        if (column[joined] === column[one] || column[joined] === column[two]) continue
        if (place[one * count + joined]! >= 0 && place[two * count + joined]! >= 0) set(one, two, joined)
      }
    }
  } else {
    for (let triple = 0; triple < triples.size; triple += 1) {
      const [a, b, c] = triples.attributes.subarray(3 * triple, 3 * triple + 3) as unknown as [number, number, number]
      set(a, b, c)
      set(a, c, b)
      set(b, c, a)
    }
  }
  const none = pairs.size * words
  return {
    words,
    of: (one, two) => {
      const pair = place[one * count + two]!
      const from = pair < 0 ? none : pair * words
      return bits.subarray(from, from + words)
    },
  }
}
