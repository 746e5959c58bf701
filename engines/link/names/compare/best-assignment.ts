/** Most parts of a name that are compared with another's. */
export const mostCompared = 8

const value = new Float64Array(1 << mostCompared)
const choice = new Int8Array((mostCompared + 1) << mostCompared)

/**
 * The best one-to-one assignment of `rows` to `columns` (rows ≤ columns ≤ {@link mostCompared}) by the sum of `grid`
 * (row `i`, column `j` at `i * mostCompared + j`); cells of 0 stay unassigned. Writes each row's column, or -1, into `partner`.
 * Exact, by dynamic programming over sets of used columns, so that both orders of a comparison give one sum.
 */
export function bestAssignment(grid: Float64Array, rows: number, columns: number, partner: Int8Array): void {
  const sets = 1 << columns
  value.fill(-1, 0, sets)
  value[0] = 0
  for (let i = 0; i < rows; i++) {
    for (let set = sets - 1; set >= 0; set--) {
      let best = value[set]!
      let chosen = best < 0 ? -2 : -1
      for (let j = 0; j < columns; j++) {
        if ((set & (1 << j)) === 0) continue
        const gain = grid[i * mostCompared + j]!
        if (gain <= 0) continue
        const before = value[set & ~(1 << j)]!
        if (before >= 0 && before + gain > best) {
          best = before + gain
          chosen = j
        }
      }
      value[set] = best
      choice[(i << mostCompared) | set] = chosen
    }
  }
  let best = 0
  for (let set = 1; set < sets; set++) if (value[set]! > value[best]!) best = set
  for (let i = rows - 1; i >= 0; i--) {
    const chosen = choice[(i << mostCompared) | best]!
    partner[i] = chosen
    if (chosen >= 0) best &= ~(1 << chosen)
  }
}
