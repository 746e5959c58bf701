// Agreement of two screeners, question by question, for the coordinator only and never with a screener's name.
// Cohen (1960), "A coefficient of agreement for nominal scales"; variance after Fleiss, Cohen & Everitt (1969).
// Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high agreement", Br J Math Stat Psychol 61: AC1
// and its variance for two raters. Assumption: the pairs are independent people; kappa is undefined when both always say the same.

/** Both screeners' values for one person, as indices of the same categories. */
export type RatedPair = readonly [number, number]

export interface Agreement {
  readonly pairs: number
  /** Share of pairs with the same value. */
  readonly observed: number
  readonly kappa: Interval | null
  readonly ac1: Interval | null
}

interface Interval {
  readonly value: number
  /** Normal 95 % limits, cut to [-1, 1]. */
  readonly low: number
  readonly high: number
}

const z95 = 1.959963984540054

export function agreementOf(pairs: readonly RatedPair[], categories: number): Agreement {
  const n = pairs.length
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0))
  for (const [a, b] of pairs) table[a]![b]! += 1
  const share = (a: number, b: number) => table[a]![b]! / n
  const index = Array.from({ length: categories }, (_, k) => k)
  const first = index.map((a) => index.reduce((sum, b) => sum + share(a, b), 0))
  const second = index.map((b) => index.reduce((sum, a) => sum + share(a, b), 0))
  const observed = index.reduce((sum, k) => sum + share(k, k), 0)
  if (n < 2) return { pairs: n, observed: n === 0 ? 0 : observed, kappa: null, ac1: null }
  return { pairs: n, observed, kappa: kappaOf(), ac1: ac1Of() }

  function kappaOf(): Interval | null {
    const chance = index.reduce((sum, k) => sum + first[k]! * second[k]!, 0)
    if (1 - chance < 1e-12) return null
    const kappa = (observed - chance) / (1 - chance)
    let diagonal = 0
    let rest = 0
    for (const a of index) {
      for (const b of index) {
        const margins = second[a]! + first[b]!
        if (a === b) diagonal += share(a, a) * (1 - (first[a]! + second[a]!) * (1 - kappa)) ** 2
        else rest += share(a, b) * margins ** 2
      }
    }
    const variance =
      (diagonal + (1 - kappa) ** 2 * rest - (kappa - chance * (1 - kappa)) ** 2) / (n * (1 - chance) ** 2)
    return interval(kappa, variance)
  }

  function ac1Of(): Interval | null {
    if (categories < 2) return null
    const mean = index.map((k) => (first[k]! + second[k]!) / 2)
    const chance = mean.reduce((sum, p) => sum + p * (1 - p), 0) / (categories - 1)
    const ac1 = (observed - chance) / (1 - chance)
    // Gwet's linearised variance: each pair's own contribution around the estimate.
    let squares = 0
    for (const [a, b] of pairs) {
      const own = a === b ? 1 : 0
      const ownChance = (1 - mean[a]! + (1 - mean[b]!)) / 2 / (categories - 1)
      const contribution = (own - chance) / (1 - chance) - (2 * (1 - ac1) * (ownChance - chance)) / (1 - chance)
      squares += (contribution - ac1) ** 2
    }
    return interval(ac1, squares / (n * (n - 1)))
  }
}

function interval(value: number, variance: number): Interval {
  const half = z95 * Math.sqrt(Math.max(0, variance))
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) }
}
