const prime = 33_554_393

/**
 * Whether whole-number rows have full column rank, proved modulo one prime: a minor that is not zero there is not zero.
 * "false" proves nothing (the prime may divide the minors) and is settled by exact elimination.
 */
export function isFullRank(rows: readonly (readonly number[])[], width: number): boolean {
  const basis: Float64Array[] = []
  const pivots: number[] = []
  const reduced = new Float64Array(width)
  for (const row of rows) {
    for (let at = 0; at < width; at += 1) reduced[at] = row[at]! % prime
    for (const [number, each] of basis.entries()) {
      const factor = reduced[pivots[number]!]!
      if (factor === 0) continue
      for (let at = 0; at < width; at += 1) {
        if (each[at] !== 0) reduced[at] = (reduced[at]! + (prime - factor) * each[at]!) % prime
      }
    }
    const pivot = reduced.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = inverse(reduced[pivot]!)
    basis.push(reduced.map((value) => (value * scale) % prime))
    pivots.push(pivot)
    if (basis.length === width) return true
  }
  return false
}

function inverse(value: number): number {
  let [low, high, one, other] = [value, prime, 1, 0]
  while (low > 1) {
    const times = Math.floor(high / low)
    ;[low, high, one, other] = [high - times * low, low, other - times * one, one]
  }
  return ((one % prime) + prime) % prime
}
