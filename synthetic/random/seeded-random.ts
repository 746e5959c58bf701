/** A stream of chance that depends on its seed alone. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  /** The place of one of the weights, drawn in proportion to them. */
  readonly weighted: (weights: readonly number[]) => number
}

/**
 * A stream for a seed and a label, so that each person and each list has chance of its own and one more draw here moves nothing there.
 * Generator: sfc32 (C. Doty-Humphrey, PractRand); its state is spread from seed and label by a 32-bit mixing hash.
 */
export function seededRandom(seed: number, ...labels: readonly (string | number)[]): Random {
  const spread = spreader(`${seed}/${labels.join('/')}`)
  let a = spread()
  let b = spread()
  let c = spread()
  let counter = 1
  const draw = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 12; warm += 1) draw()
  const below = (count: number) => Math.floor(draw() * count)
  return {
    next: draw,
    below,
    chance: (share) => draw() < share,
    pick: (choices) => choices[below(choices.length)]!,
    weighted: (weights) => {
      let left = draw() * weights.reduce((sum, weight) => sum + weight, 0)
      const place = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return place < 0 ? weights.length - 1 : place
    },
  }
}

function spreader(text: string): () => number {
  let hash = 0x811c9dc5 ^ text.length
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
    return hash | 0
  }
}
