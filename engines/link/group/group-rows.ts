import { Clusters } from './clusters.ts'
import type { Judgement } from './judgement.ts'

/** A scored pair of rows, by row number. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Two sets of more rows than this are compared by a spread of their pairs. */
const mostCrossPairs = 256

export interface Grouping {
  readonly clusters: Clusters
  /** Judgements "same" that a "different" forbids. */
  readonly contradicted: readonly Judgement[]
}

/**
 * Joins rows into people without chaining: the surest pairs first, two sets only when their pairs do not disagree on average (average linkage,
 * Sokal & Michener 1958, along the order of single pairs), comparing also pairs that no rule proposed. A single strong pair cannot
 * pull two sets together whose other rows disagree. A human "same" glues first; a human "different" is a wall that nothing crosses,
 * not even glue.
 */
export function groupRows(
  rows: number,
  pairs: readonly ScoredPair[],
  settings: {
    readonly judgements: readonly Judgement[]
    /** The least weight of a pair that joins two sets. */
    readonly least: number
    /** How far under `least` the average between two sets may lie: pairs of rows that say little about each other are no contradiction. */
    readonly slack: number
    readonly weightOf: (a: number, b: number) => number
    /** A pair's weight counts at most this much above or below `least`, so that one document number cannot outvote everything else. */
    readonly reach: number
  },
): Grouping {
  const clusters = new Clusters(rows)
  const contradicted: Judgement[] = []
  for (const { a, b, verdict } of settings.judgements) if (verdict === 'different') clusters.wall(a, b)
  for (const judgement of settings.judgements) {
    if (judgement.verdict !== 'same') continue
    const [a, b] = [clusters.find(judgement.a), clusters.find(judgement.b)]
    if (a === b) continue
    if (clusters.isWalled(a, b)) contradicted.push(judgement)
    else clusters.join(a, b)
  }
  const sorted = pairs
    .filter(({ weight }) => weight >= settings.least)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  for (const pair of sorted) {
    const [a, b] = [clusters.find(pair.a), clusters.find(pair.b)]
    if (a === b || clusters.isWalled(a, b)) continue
    if (averageWeight(clusters, [a, b], settings) >= settings.least - settings.slack) clusters.join(a, b)
  }
  return { clusters, contradicted }
}

function averageWeight(
  clusters: Clusters,
  [rootA, rootB]: readonly [number, number],
  {
    least,
    reach,
    weightOf,
  }: { readonly least: number; readonly reach: number; readonly weightOf: (a: number, b: number) => number },
): number {
  const [left, right] = [clusters.members(rootA), clusters.members(rootB)]
  const total = left.length * right.length
  const step = Math.max(1, Math.ceil(total / mostCrossPairs))
  let [sum, count] = [0, 0]
  for (let place = 0; place < total; place += step) {
    const weight = weightOf(left[Math.floor(place / right.length)]!, right[place % right.length]!)
    sum += Math.min(least + reach, Math.max(least - reach, weight))
    count += 1
  }
  return sum / count
}
