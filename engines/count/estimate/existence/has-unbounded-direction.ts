// Whether some combination c of the columns of Z has Zc >= 0 and Zc != 0: then the likelihood rises for ever in that
// direction and no maximum exists. By Stiemke's lemma (1915) there is none exactly if Z'y = 0 has a solution with every
// y >= 1; that is a phase-one simplex, run here in whole numbers with Bland's rule, so that it ends and errs never.

/** `moves` are the rows of Z, `width` its number of columns. */
export function hasUnboundedDirection(moves: readonly (readonly bigint[])[], width: number): boolean {
  const moving = moves.filter((row) => row.some((value) => value !== 0n))
  if (moving.length === 0) return false
  if (width === 1) {
    const hasUp = moving.some(([value]) => value! > 0n)
    const hasDown = moving.some(([value]) => value! < 0n)
    return hasUp !== hasDown
  }
  return !hasBalance(moving, width)
}

/** Whether Z'(1 + u) = 0 for some u >= 0. */
function hasBalance(moves: readonly (readonly bigint[])[], width: number): boolean {
  const columns = moves.length
  // One equation for each column of Z: sum of z u = -sum of z, signed so that the right side is not negative, and one
  // artificial variable each. A row holds the coefficients, then the right side; all share the denominator `scale`.
  const rows = Array.from({ length: width }, (_, each) => {
    const coefficients = moves.map((row) => row[each]!)
    const right = -coefficients.reduce((sum, value) => sum + value, 0n)
    return right < 0n ? [...coefficients, right].map((value) => -value) : [...coefficients, right]
  })
  const basis = rows.map((_, each) => columns + each)
  // The objective: how far the artificial variables are from zero, as reduced costs of the real ones.
  const cost = Array.from({ length: columns + 1 }, (_, at) => rows.reduce((sum, row) => sum + row[at]!, 0n))
  let scale = 1n
  while (cost[columns]! > 0n) {
    const entering = cost.findIndex((value, at) => at < columns && value > 0n)
    if (entering < 0) return false
    const leaving = leavingRow(rows, basis, entering)
    if (leaving < 0) return false
    const own = rows[leaving]!
    const pivot = own[entering]!
    for (const row of [...rows.filter((each) => each !== own), cost]) {
      const factor = row[entering]!
      for (let at = 0; at <= columns; at += 1) row[at] = (row[at]! * pivot - factor * own[at]!) / scale
    }
    scale = pivot
    basis[leaving] = entering
  }
  return true
}

/** The row whose basic variable reaches zero first; of equals, the variable of the lowest number (Bland 1977). */
function leavingRow(rows: readonly (readonly bigint[])[], basis: readonly number[], entering: number): number {
  let best = -1
  for (const [at, row] of rows.entries()) {
    if (row[entering]! <= 0n) continue
    if (best < 0) {
      best = at
      continue
    }
    const right = row.length - 1
    const here = row[right]! * rows[best]![entering]!
    const there = rows[best]![right]! * row[entering]!
    if (here < there || (here === there && basis[at]! < basis[best]!)) best = at
  }
  return best
}
