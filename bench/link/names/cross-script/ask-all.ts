import { quantile, round } from '../write-result.ts'

export interface AskedPair {
  readonly native: string
  readonly gold: string
}

/** Asks for every native name; answers how often the right spelling came first and among ten, and the milliseconds of processor time. */
export function askAll(pairs: readonly AskedPair[], search: (native: string) => readonly string[]) {
  let first = 0
  let amongTen = 0
  const times: number[] = []
  for (const { native, gold } of pairs) {
    const before = process.cpuUsage()
    const found = search(native)
    const used = process.cpuUsage(before)
    times.push((used.user + used.system) / 1000)
    if (found[0] === gold) first++
    if (found.slice(0, 10).includes(gold)) amongTen++
  }
  times.sort((x, y) => x - y)
  const share = amongTen / pairs.length
  return {
    pairs: pairs.length,
    recallAt10: round(share),
    within95: round(1.96 * Math.sqrt((share * (1 - share)) / pairs.length)),
    recallAt1: round(first / pairs.length),
    cpuMs: { median: round(quantile(times, 0.5), 1), p95: round(quantile(times, 0.95), 1) },
  }
}
