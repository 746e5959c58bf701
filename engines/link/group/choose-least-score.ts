/**
 * The least log-odds at which pairs are proposed so that, taken together, they are right with the asked precision: pairs are taken from the
 * top until the average of their probabilities would fall below it. Never a pair that is less probable than not.
 */
export function chooseLeastScore(scores: Float64Array, precision: number): number {
  const sorted = scores.slice().sort()
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = sorted.length - 1; i >= 0; i--) {
    const probability = 1 / (1 + 2 ** -sorted[i]!)
    sum += probability
    if (probability < 0.5 || sum / (sorted.length - i) < precision) break
    least = sorted[i]!
  }
  return least
}
