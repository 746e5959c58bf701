import { round } from '../write-result.ts'

export interface ScoredPair {
  readonly same: boolean
  readonly score: number
}

function counts(pairs: readonly ScoredPair[], threshold: number) {
  let hits = 0
  let wrong = 0
  let missed = 0
  for (const { same, score } of pairs) {
    if (score >= threshold) same ? hits++ : wrong++
    else if (same) missed++
  }
  return { hits, wrong, missed }
}

const f1 = ({ hits, wrong, missed }: { hits: number; wrong: number; missed: number }): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed)

export function measures(pairs: readonly ScoredPair[], threshold: number) {
  const found = counts(pairs, threshold)
  return {
    f1: round(f1(found)),
    precision: round(found.hits / Math.max(1, found.hits + found.wrong)),
    recall: round(found.hits / Math.max(1, found.hits + found.missed)),
  }
}

/** The threshold of the best F1, on a grid of .005. */
export function bestThreshold(pairs: readonly ScoredPair[]): number {
  let best = 0.4
  let most = -1
  for (let step = 80; step <= 200; step++) {
    const value = f1(counts(pairs, step / 200))
    if (value > most) {
      most = value
      best = step / 200
    }
  }
  return best
}

/** F1 when each part is judged by the threshold that was best on the other parts: what a fresh set may expect. */
export function crossValidated(pairs: readonly ScoredPair[], parts: number) {
  const sum = { hits: 0, wrong: 0, missed: 0 }
  for (let part = 0; part < parts; part++) {
    const threshold = bestThreshold(pairs.filter((_, at) => at % parts !== part))
    const found = counts(
      pairs.filter((_, at) => at % parts === part),
      threshold,
    )
    sum.hits += found.hits
    sum.wrong += found.wrong
    sum.missed += found.missed
  }
  return { f1: round(f1(sum)) }
}
