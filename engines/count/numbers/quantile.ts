/**
 * The sample quantile of ascending values by the median-unbiased rule (Hyndman and Fan 1996, type 8): place
 * (n + 1/3) p + 1/3, linear between neighbours, clamped to the ends.
 */
export function sampleQuantile(ascending: ArrayLike<number>, p: number): number {
  const count = ascending.length
  const place = (count + 1 / 3) * p + 1 / 3
  const below = Math.floor(place + 4 * Number.EPSILON)
  const share = Math.abs(place - below) < 4 * Number.EPSILON ? 0 : place - below
  const low = ascending[Math.min(count, Math.max(1, below)) - 1]!
  if (share === 0) return low
  const high = ascending[Math.min(count, Math.max(1, below + 1)) - 1]!
  return low === high ? low : low + share * (high - low)
}
