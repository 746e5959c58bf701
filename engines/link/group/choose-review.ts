import type { Clusters } from './clusters.ts'
import type { ScoredPair } from './group-rows.ts'

/**
 * The pairs a person should look at: between each two proposed people only the strongest pair (one judgement settles them all),
 * the most probable first, at most `most`, none under `least`.
 */
export function chooseReview(
  clusters: Clusters,
  pairs: readonly ScoredPair[],
  { most, least }: { readonly most: number; readonly least: number },
): ScoredPair[] {
  const strongest = new Map<string, ScoredPair>()
  for (const pair of pairs) {
    if (pair.weight < least) continue
    const [a, b] = [clusters.find(pair.a), clusters.find(pair.b)]
    if (a === b || clusters.isWalled(a, b)) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = strongest.get(key)
    if (known === undefined || stronger(pair, known) < 0) strongest.set(key, pair)
  }
  return [...strongest.values()].sort(stronger).slice(0, Math.max(0, most))
}

const stronger = (x: ScoredPair, y: ScoredPair): number => y.weight - x.weight || x.a - y.a || x.b - y.b
