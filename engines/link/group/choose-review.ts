import type { Clusters } from './clusters.ts'
import type { ScoredPair } from './group-rows.ts'

/** A proposed pair counts as settling at most so many pairs of rows, so that large sets do not crowd everyone else out. */
const mostSettled = 4

/**
 * The pairs a person should look at: between each two proposed people only the strongest pair (one judgement settles them all), those whose
 * answer is expected to settle most pairs of rows first, at most `most`, none less probable than `least`.
 */
export function chooseReview(
  clusters: Clusters,
  pairs: readonly ScoredPair[],
  settings: {
    readonly most: number
    /** The least log-odds of a pair worth looking at. */
    readonly least: number
    /** The log-odds that the two sets of a pair are one person. */
    readonly scoreOf: (pair: ScoredPair) => number
  },
): ScoredPair[] {
  const strongest = new Map<string, ScoredPair>()
  for (const pair of pairs) {
    if (pair.score < settings.least) continue
    const [a, b] = [clusters.find(pair.a), clusters.find(pair.b)]
    if (a === b || clusters.isWalled(a, b)) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = strongest.get(key)
    if (known === undefined || stronger(pair, known) < 0) strongest.set(key, pair)
  }
  const worth = (pair: ScoredPair): number => {
    const settled = clusters.members(clusters.find(pair.a)).length * clusters.members(clusters.find(pair.b)).length
    return Math.min(mostSettled, settled) / (1 + 2 ** -settings.scoreOf(pair))
  }
  return [...strongest.values()]
    .map((pair) => ({ pair, worth: worth(pair) }))
    .sort((x, y) => y.worth - x.worth || stronger(x.pair, y.pair))
    .slice(0, Math.max(0, settings.most))
    .map(({ pair }) => pair)
}

const stronger = (x: ScoredPair, y: ScoredPair): number => y.score - x.score || x.a - y.a || x.b - y.b
