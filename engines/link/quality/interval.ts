/** A share with its interval at 95 %. */
export interface ShareInterval {
  readonly value: number
  readonly low: number
  readonly high: number
}

const z = 1.96
const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000

/** The share of successes among trials with its score interval (Wilson 1927): honest also near 0 and 1. */
export function wilsonInterval(successes: number, trials: number): ShareInterval | null {
  if (trials === 0) return null
  const share = successes / trials
  const square = (z * z) / trials
  const middle = (share + square / 2) / (1 + square)
  const half = (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square)
  return { value: round(share), low: round(middle - half), high: round(middle + half) }
}

/** A sum of independent events of these probabilities as a share of `of`: mean and 1.96 standard deviations either way (Le Cam 1960). */
export function expectedShare({ mean, variance, of }: { mean: number; variance: number; of: number }): ShareInterval {
  if (of <= 0) return { value: 1, low: 0, high: 1 }
  const half = z * Math.sqrt(variance)
  return { value: round(mean / of), low: round((mean - half) / of), high: round((mean + half) / of) }
}
