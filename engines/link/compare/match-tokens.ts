/** Most tokens of one name that are compared. */
export const mostTokens = 8
/** How similar two tokens must be to be taken for each other. */
export const matches = 0.72

/** Similarities and informations of the tokens of two names, filled in by the caller, and the outcome of matching them. */
export interface TokenMatch {
  /** Row by row, {@link mostTokens} to a row; used up by matching. */
  readonly grid: Float64Array
  readonly bitsA: Float64Array
  readonly bitsB: Float64Array
  /** For each token of the first name the place of its counterpart, or -1. */
  readonly partner: Int8Array
  matched: number
  /** Mean and least similarity of what was matched, and its information weighted by similarity. */
  mean: number
  lowest: number
  bits: number
}

export const newTokenMatch = (): TokenMatch => ({
  grid: new Float64Array(mostTokens * mostTokens),
  bitsA: new Float64Array(mostTokens),
  bitsB: new Float64Array(mostTokens),
  partner: new Int8Array(mostTokens),
  matched: 0,
  mean: 0,
  lowest: 1,
  bits: 0,
})

/**
 * Matches the `m` tokens of one name with the `n` of another, the most alike first. Names are short: the greedy choice differs from the
 * best assignment only where two tokens are nearly equal. Neighbours in place win ties, so that a repeated token keeps its order.
 */
export function matchTokens(match: TokenMatch, m: number, n: number): void {
  const { grid, partner, bitsA, bitsB } = match
  partner.fill(-1, 0, m)
  let [total, lowest, bits, matched] = [0, 1, 0, 0]
  const most = Math.min(m, n)
  while (matched < most) {
    let bestI = -1
    let bestJ = -1
    let top = matches - 1e-9
    for (let i = 0; i < m; i++) {
      if (partner[i] !== -1) continue
      for (let j = 0; j < n; j++) {
        const placed = grid[i * mostTokens + j]! - 1e-6 * Math.abs(i - j)
        if (placed > top) {
          bestI = i
          bestJ = j
          top = placed
        }
      }
    }
    if (bestI < 0) break
    const similarity = grid[bestI * mostTokens + bestJ]!
    partner[bestI] = bestJ
    for (let i = 0; i < m; i++) grid[i * mostTokens + bestJ] = -1
    total += similarity
    if (similarity < lowest) lowest = similarity
    bits += similarity * Math.min(bitsA[bestI]!, bitsB[bestJ]!)
    matched += 1
  }
  match.matched = matched
  match.mean = matched === 0 ? 0 : total / matched
  match.lowest = lowest
  match.bits = bits
}

/** Whether the matched tokens stand in the same order in both names. */
export function isInOrder({ partner }: TokenMatch, m: number): boolean {
  let last = -1
  for (let i = 0; i < m; i++) {
    const place = partner[i]!
    if (place === -1) continue
    if (place < last) return false
    last = place
  }
  return true
}
