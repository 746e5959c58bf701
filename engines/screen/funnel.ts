// How many people went on to each stage, per site or detaining authority. For the coordinator; small cells are hidden, and no place is ranked.

export interface FunnelStep {
  readonly step: string
  /** Null when the count is hidden because it, or its difference to a neighbour, is smaller than `smallest`. */
  readonly people: number | null
  /** Share of the first step with its Wilson 95 % interval; null where a count is hidden. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
}

/**
 * `counts` are people reaching each step, in order. A count below `smallest` (but not 0) is hidden, and so is a count whose difference
 * to the step before would reveal fewer than `smallest` people.
 */
export function funnelOf(counts: readonly { step: string; people: number }[], smallest: number): readonly FunnelStep[] {
  const total = counts[0]?.people ?? 0
  let before: number | null = null
  return counts.map(({ step, people }) => {
    const small = people > 0 && people < smallest
    const revealing = before !== null && before !== people && before - people < smallest
    if (small || revealing) return { step, people: null, share: null }
    before = people
    return { step, people, share: total === 0 ? null : wilson(people, total) }
  })
}

/** Wilson (1927), the score interval of a share. */
function wilson(hits: number, total: number): { value: number; low: number; high: number } {
  const z = 1.959963984540054
  const p = hits / total
  const middle = (p + (z * z) / (2 * total)) / (1 + (z * z) / total)
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total))
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
