/**
 * The least weight at which pairs are proposed so that, taken together, they are right with the asked precision: pairs are taken from the
 * top until the average of their probabilities would fall below it. Never a pair that is less probable than not.
 */
export function chooseLeastWeight(
  weights: Float64Array,
  precision: number,
  probabilityOf: (weight: number) => number,
): number {
  const sorted = weights.slice().sort()
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = sorted.length - 1; i >= 0; i--) {
    const probability = probabilityOf(sorted[i]!)
    sum += probability
    if (probability < 0.5 || sum / (sorted.length - i) < precision) break
    least = sorted[i]!
  }
  return least
}
