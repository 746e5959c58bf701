import { quantile, round } from '../names/write-result.ts'
import type { Asked } from './held-out.ts'

/** What one engine answered to one query: the people of its best rows in order, and how long it took. */
export interface Answer {
  readonly people: readonly number[]
  readonly milliseconds: number
}

/** Recall among the first rows and times, overall and by nationality of the query. */
export function summarise(asked: readonly Asked[], answers: readonly Answer[]) {
  const rankOf = (at: number) => answers[at]!.people.indexOf(asked[at]!.person)
  const within = (top: number) => share(asked.map((_, at) => rankOf(at) >= 0 && rankOf(at) < top))
  const times = answers.map(({ milliseconds }) => milliseconds).sort((x, y) => x - y)
  const groups = new Map<string, boolean[]>()
  asked.forEach(({ row }, at) => {
    const group = row['nationality'] ?? 'none'
    groups.set(group, [...(groups.get(group) ?? []), rankOf(at) >= 0])
  })
  return {
    queries: asked.length,
    p50Ms: round(quantile(times, 0.5), 1),
    p95Ms: round(quantile(times, 0.95), 1),
    p99Ms: round(quantile(times, 0.99), 1),
    recallAt1: round(within(1)),
    recallAt10: round(within(10)),
    byNationality: Object.fromEntries(
      [...groups]
        .sort()
        .map(([group, hits]) => [group, { queries: hits.length, recallAt10: round(share(hits)) }] as const),
    ),
  }
}

const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / Math.max(1, hits.length)

/** McNemar's exact two-sided test (McNemar 1947) on which queries one engine found among ten and the other did not. */
export function mcNemar(asked: readonly Asked[], ours: readonly Answer[], theirs: readonly Answer[]) {
  const found = (answers: readonly Answer[], at: number) => answers[at]!.people.includes(asked[at]!.person)
  let [onlyOurs, onlyTheirs] = [0, 0]
  asked.forEach((_, at) => {
    if (found(ours, at) && !found(theirs, at)) onlyOurs += 1
    if (!found(ours, at) && found(theirs, at)) onlyTheirs += 1
  })
  const [all, fewer] = [onlyOurs + onlyTheirs, Math.min(onlyOurs, onlyTheirs)]
  let [tail, logTerm] = [0, -all * Math.LN2]
  for (let k = 0; k <= fewer; k++) {
    tail += Math.exp(logTerm)
    logTerm += Math.log((all - k) / (k + 1))
  }
  return { onlyOurs, onlyTheirs, p: Math.min(1, 2 * tail) }
}
