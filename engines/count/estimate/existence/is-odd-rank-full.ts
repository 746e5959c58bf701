/** The most parameters whose memberships fit into one machine word. */
const wordSize = 31

/**
 * Whether the filled cells have full column rank modulo 2, cell rows being bit words: then some minor is odd, so it is not
 * zero and the rank is full over the rationals too. "false" proves nothing. The cheapest certificate after the first.
 */
export function isOddRankFull(
  { finite, isOut }: { finite: readonly number[]; isOut: Uint8Array },
  counts: Float64Array,
): boolean {
  const width = finite.length
  if (width > wordSize) return false
  const basis = new Int32Array(width)
  let rank = 0
  for (let cell = 1; cell < counts.length; cell += 1) {
    if (isOut[cell] === 1 || counts[cell] === 0) continue
    let row = 0
    for (let at = 0; at < width; at += 1) if ((finite[at]! & cell) === finite[at]) row |= 1 << at
    while (row !== 0) {
      const lead = 31 - Math.clz32(row)
      if (basis[lead] === 0) {
        basis[lead] = row
        rank += 1
        break
      }
      row ^= basis[lead]!
    }
    if (rank === width) return true
  }
  return false
}
