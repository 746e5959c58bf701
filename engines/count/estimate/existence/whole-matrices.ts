// Exact elimination over the whole numbers without fractions (Bareiss 1968).

interface Echelon {
  /** Reduced rows: in each, the pivot column holds `scale` and every other pivot column holds 0. */
  readonly rows: readonly (readonly bigint[])[]
  readonly pivots: readonly number[]
  readonly scale: bigint
}

/** Gauss and Jordan with Bareiss's exact division: every entry stays a minor of the matrix. */
function echelonOf(matrix: readonly (readonly (number | bigint)[])[], width: number): Echelon {
  const rows = matrix.map((row) => row.map(BigInt))
  const pivots: number[] = []
  let scale = 1n
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const top = pivots.length
    const found = rows.findIndex((row, at) => at >= top && row[column] !== 0n)
    if (found < 0) continue
    ;[rows[top], rows[found]] = [rows[found]!, rows[top]!]
    const own = rows[top]!
    const pivot = own[column]!
    for (const [at, row] of rows.entries()) {
      if (at === top) continue
      const factor = row[column]!
      for (let each = 0; each < width; each += 1) row[each] = (row[each]! * pivot - factor * own[each]!) / scale
    }
    scale = pivot
    pivots.push(column)
  }
  return { rows: rows.slice(0, pivots.length), pivots, scale }
}

/** The rank of a matrix of whole numbers. */
export const rankOf = (matrix: readonly (readonly (number | bigint)[])[], width: number): number =>
  echelonOf(matrix, width).pivots.length

/** Whole-number vectors that span everything the matrix maps to zero. */
export function nullBasis(matrix: readonly (readonly (number | bigint)[])[], width: number): bigint[][] {
  const { rows, pivots, scale } = echelonOf(matrix, width)
  const basis: bigint[][] = []
  for (let free = 0; free < width; free += 1) {
    if (pivots.includes(free)) continue
    const vector = Array<bigint>(width).fill(0n)
    vector[free] = scale
    for (const [at, pivot] of pivots.entries()) vector[pivot] = -rows[at]![free]!
    basis.push(vector)
  }
  return basis
}
