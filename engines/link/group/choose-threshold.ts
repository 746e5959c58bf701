/**
 * The least probability at which pairs are proposed so that, taken together, they are right with the asked precision:
 * the probabilities are taken from the top until their average would fall below it. Never below one half.
 */
export function chooseThreshold(probabilities: Float64Array, precision: number): number {
  const sorted = probabilities.slice().sort()
  let sum = 0
  let lowest = 1
  for (let i = sorted.length - 1; i >= 0 && sorted[i]! >= 0.5; i--) {
    sum += sorted[i]!
    if (sum / (sorted.length - i) < precision) break
    lowest = sorted[i]!
  }
  return Math.max(0.5, Math.min(lowest, 0.999999))
}
