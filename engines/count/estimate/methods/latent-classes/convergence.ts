/**
 * How far chains disagree: the potential scale reduction of split chains (Gelman and others, Bayesian Data Analysis, third
 * edition, section 11.4), near 1 when all halves of all chains tell the same. Infinite when they stand still apart.
 */
export function scaleReduction(chains: readonly (readonly number[])[]): number {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2)
    return [chain.slice(0, half), chain.slice(half, 2 * half)]
  })
  const length = halves[0]!.length
  const means = halves.map(meanOf)
  const within = meanOf(halves.map((half, at) => squaresAround(half, means[at]!) / (length - 1)))
  const between = (length * squaresAround(means, meanOf(means))) / (halves.length - 1)
  if (within === 0) return between === 0 ? 1 : Number.POSITIVE_INFINITY
  return Math.sqrt((length - 1) / length + between / (length * within))
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const squaresAround = (values: readonly number[], mean: number): number =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
