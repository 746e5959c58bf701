import { Clusters } from './clusters.ts'
import type { Judgement } from './judgement.ts'

/** A scored pair of rows, by row number; `score` is its log-odds among its rivals in bits. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly score: number
}

/** Two sets of more rows than this are compared by a spread of their pairs. */
const mostCrossPairs = 256
/** How much every other pair between two sets counts beside the pair that joins them, and how far it can speak for or against. */
const support = { share: 0.2, least: -6, most: 3 }
/** What it costs that both sets hold a row of one list, unless these two rows are as alike as `twin`: in one list of thirty somebody stands twice. */
const sameList = { price: 5, twin: 8 }

export interface Grouping {
  readonly clusters: Clusters
  /** Judgements "same" that a "different" forbids. */
  readonly contradicted: readonly Judgement[]
  /** The log-odds that two sets are one person, given the pair that would join them. */
  readonly scoreOf: (pair: ScoredPair) => number
}

/**
 * Joins rows into people without chaining: the surest pairs first, two sets only when what all their pairs say together is enough, comparing also
 * pairs that no rule proposed. A single strong pair cannot pull two sets together whose other rows disagree; a weaker one can where they agree. A human
 * "same" glues first; a human "different" is a wall that nothing crosses, not even glue. The prices were set on invented releases;
 * agglomerative clustering in the order of single pairs (Sokal & Michener 1958).
 */
export function groupRows(
  rows: number,
  pairs: readonly ScoredPair[],
  settings: {
    readonly judgements: readonly Judgement[]
    /** The least log-odds at which two sets are joined. */
    readonly least: number
    /** Log-odds of any pair, rivals aside. */
    readonly logOddsOf: (a: number, b: number) => number
    /** Whether two rows stand on one list. */
    readonly isOneList: (a: number, b: number) => boolean
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
  const scoreOf = (pair: ScoredPair): number => scoreBetween(clusters, pair, settings)
  const sorted = pairs
    .filter(({ score }) => score >= settings.least - mostSupport)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const pair of sorted) {
    const [a, b] = [clusters.find(pair.a), clusters.find(pair.b)]
    if (a === b || clusters.isWalled(a, b)) continue
    const score = scoreOf(pair)
    if (score >= settings.least) clusters.join(a, b, score)
  }
  return { clusters, contradicted, scoreOf }
}

/** Pairs further below the threshold are not lifted over it by any support. */
const mostSupport = 3

function scoreBetween(
  clusters: Clusters,
  pair: ScoredPair,
  {
    logOddsOf,
    isOneList,
  }: { readonly logOddsOf: (a: number, b: number) => number; readonly isOneList: (a: number, b: number) => boolean },
): number {
  const [left, right] = [clusters.members(clusters.find(pair.a)), clusters.members(clusters.find(pair.b))]
  const total = left.length * right.length
  if (total === 1)
    return pair.score - (isOneList(pair.a, pair.b) && logOddsOf(pair.a, pair.b) < sameList.twin ? sameList.price : 0)
  const step = Math.max(1, Math.ceil(total / mostCrossPairs))
  const bounded = (logOdds: number) => Math.max(support.least, Math.min(support.most, logOdds))
  let sum = -bounded(logOddsOf(pair.a, pair.b))
  let isTwice = false
  for (let place = 0; place < total; place += step) {
    const [a, b] = [left[Math.floor(place / right.length)]!, right[place % right.length]!]
    const logOdds = logOddsOf(a, b)
    sum += bounded(logOdds)
    if (logOdds < sameList.twin && isOneList(a, b)) isTwice = true
  }
  return pair.score + support.share * sum - (isTwice ? sameList.price : 0)
}
