const z95 = 1.959963984540054

/**
 * The share of successes with its Wilson score interval at 95 % (Wilson 1927): honest also near 0 and 1, where the usual interval is not.
 * Assumes that the sample was drawn at random.
 */
export function wilson(successes: number, of: number): { share: number; low: number; high: number } {
  const share = successes / of
  const spread = z95 ** 2 / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
