// Zero-concentrated differential privacy: costs add up, and convert to (epsilon, delta) with the tight bound of
// Canonne, Kamath & Steinke, "The Discrete Gaussian for Differential Privacy" (2020), corollary 13:
//   epsilon = inf over alpha > 1 of  alpha rho + (ln(1/delta) - ln(alpha - 1) + alpha ln(1 - 1/alpha)) / (alpha - 1)
// Assumption: neighbours differ by adding or removing one person.

/** What a discrete Gaussian of standard deviation `sigma` costs for a query of that L2 sensitivity. */
export const gaussianCost = (sensitivity: number, sigma: number): number => sensitivity ** 2 / (2 * sigma ** 2)

/** The smallest epsilon that a mechanism of cost `rho` keeps with `delta`. */
export function epsilonOf(rho: number, delta: number): number {
  if (rho === 0) return 0
  const bound = (beyondOne: number) => {
    const alpha = 1 + beyondOne
    const spread = Math.log(1 / delta) - Math.log(beyondOne) + alpha * (Math.log(beyondOne) - Math.log(alpha))
    return alpha * rho + spread / beyondOne
  }
  // The bound has one minimum in ln(alpha - 1); golden section over a range that holds it for every sensible rho and delta.
  let [low, high] = [-20, 20]
  const golden = (Math.sqrt(5) - 1) / 2
  let left = high - golden * (high - low)
  let right = low + golden * (high - low)
  let [atLeft, atRight] = [bound(Math.exp(left)), bound(Math.exp(right))]
  for (let step = 0; step < 120; step += 1) {
    if (atLeft < atRight) {
      high = right
      right = left
      atRight = atLeft
      left = high - golden * (high - low)
      atLeft = bound(Math.exp(left))
    } else {
      low = left
      left = right
      atLeft = atRight
      right = low + golden * (high - low)
      atRight = bound(Math.exp(right))
    }
  }
  return Math.max(0, Math.min(atLeft, atRight))
}

/** The largest rho whose epsilon at `delta` is not above `epsilon`. */
export function rhoFor(epsilon: number, delta: number): number {
  let [low, high] = [0, epsilon]
  while (epsilonOf(high, delta) < epsilon) high *= 2
  for (let step = 0; step < 200 && low < high; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (epsilonOf(middle, delta) <= epsilon) low = middle
    else high = middle
  }
  return low
}
