const logRootTwoPi = 0.9189385332046727

/** Stirling's series with seven terms: below 1e-16 relative from 10 on. */
function stirling(x: number): number {
  const inverse = 1 / x
  const square = inverse * inverse
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))))
  return (x - 0.5) * Math.log(x) - x + logRootTwoPi + series
}

/** The natural logarithm of the gamma function for x > 0. */
export function logGamma(x: number): number {
  if (x >= 10) return stirling(x)
  // Shift up by the recurrence; the product stays far from overflow.
  let product = 1
  let shifted = x
  while (shifted < 10) {
    product *= shifted
    shifted += 1
  }
  return stirling(shifted) - Math.log(product)
}

const table = new Float64Array(256)
for (let n = 2; n < table.length; n += 1) table[n] = table[n - 1]! + Math.log(n)

/** The natural logarithm of n!. */
export const logFactorial = (n: number): number => (n < table.length ? table[n]! : logGamma(n + 1))
