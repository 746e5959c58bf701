// The ratio of two rates of recorded cases with an exact interval. Given the sum of two Poisson counts, the later one is
// binomial; its exact limits (Clopper and Pearson 1934) turn into limits of the ratio (Przyborowski and Wilenski 1940).
// Assumes counts that vary no more than independent events would; sources that vary more widen the interval.
import { betaQuantile } from '../numbers/beta-quantile.ts'

export interface RateRatio {
  /** Later over earlier; null when the earlier count is zero. */
  readonly ratio: number | null
  readonly low: number
  /** Infinite when the earlier count is zero. */
  readonly high: number
}

/** A count and the exposure it is a rate of: people, calls answered, interviews; 1 compares plain counts. */
export interface Rate {
  readonly count: number
  readonly exposure: number
}

/** The rate ratio with its interval; `dispersion` above 1 stretches it on the logarithm by its root. */
export function rateRatio(earlier: Rate, later: Rate, level = 0.95, dispersion = 1): RateRatio {
  const odds = earlier.exposure / later.exposure
  const tail = (1 - level) / 2
  const ratio = earlier.count === 0 ? null : (later.count / earlier.count) * odds
  const low = later.count === 0 ? 0 : betaQuantile(tail, later.count, earlier.count + 1)
  const high = earlier.count === 0 ? 1 : betaQuantile(1 - tail, later.count + 1, earlier.count)
  const exact = {
    ratio,
    low: (low / (1 - low)) * odds,
    high: high === 1 ? Number.POSITIVE_INFINITY : (high / (1 - high)) * odds,
  }
  if (dispersion <= 1 || ratio === null || later.count === 0) return exact
  const stretch = Math.sqrt(dispersion)
  return {
    ratio,
    low: ratio * (exact.low / ratio) ** stretch,
    high: Number.isFinite(exact.high) ? ratio * (exact.high / ratio) ** stretch : exact.high,
  }
}

/**
 * How much more the sources' changes vary than Poisson counts would (quasi-Poisson: Pearson's statistic of source by
 * period over its degrees of freedom), at least 1. Needs two sources or more.
 */
export function dispersionOf(pairs: readonly { readonly earlier: number; readonly later: number }[]): number {
  const [before, after] = pairs.reduce(([one, two], { earlier, later }) => [one + earlier, two + later], [0, 0])
  const all = before + after
  const counted = pairs.filter(({ earlier, later }) => earlier + later > 0)
  if (counted.length < 2 || before === 0 || after === 0) return 1
  let statistic = 0
  for (const { earlier, later } of counted) {
    const both = earlier + later
    statistic += (earlier - (both * before) / all) ** 2 / ((both * before) / all)
    statistic += (later - (both * after) / all) ** 2 / ((both * after) / all)
  }
  return Math.max(1, statistic / (counted.length - 1))
}
