// Reports arrive late, so the newest periods always look smaller. The delay triangle says how much of a period is usually
// in by now (the chain ladder: Mack 1993, ASTIN Bulletin 23(2)). Assumes that delays do not change between periods.

/** A period that may still grow. */
export interface IncompletePeriod {
  readonly reported: number
  /** The share of a period's cases usually reported by now. */
  readonly share: number
  readonly expected: number
  readonly low: number
  readonly high: number
  /** Below nine in ten reported, the period is shown grey and takes part in no comparison. */
  readonly isHeldBack: boolean
}

const enough = 0.9
const z = 1.959963984540054

/**
 * Expected final counts. `triangle[p][d]` holds the cases of period p reported with delay d, oldest period first; a period
 * has as many entries as delays that have passed. Null for a period about which the triangle says nothing.
 */
export function nowcast(triangle: readonly (readonly number[])[]): (IncompletePeriod | null)[] {
  const longest = triangle.reduce((most, row) => Math.max(most, row.length), 0)
  const cumulative = triangle.map((row) => {
    let sum = 0
    return row.map((count) => {
      sum += count
      return sum
    })
  })
  // growth[d]: by how much a period grows from delay d to d + 1, over all periods that have both.
  const growth = Array.from({ length: Math.max(0, longest - 1) }, (_, delay) => {
    const both = cumulative.filter((row) => row.length > delay + 1)
    const before = both.reduce((sum, row) => sum + row[delay]!, 0)
    return before === 0 ? Number.NaN : both.reduce((sum, row) => sum + row[delay + 1]!, 0) / before
  })
  return cumulative.map((row) => {
    const reported = row.at(-1)
    if (reported === undefined) return null
    const factor = growth.slice(row.length - 1).reduce((product, each) => product * each, 1)
    if (Number.isNaN(factor)) return null
    const share = 1 / factor
    const expected = reported * factor
    // What is still out varies as a Poisson count, and the reported count carries its own variation over.
    const spread = z * Math.sqrt(expected - reported + reported * (factor - 1) ** 2)
    return {
      reported,
      share,
      expected,
      low: Math.max(reported, expected - spread),
      high: expected + spread,
      isHeldBack: share < enough,
    }
  })
}
