// Cholesky's factorisation of small positive definite matrices, stored by rows, lower triangle only.

/** Replaces the lower triangle by its factor. A pivot lost to rounding becomes tiny instead of not a number. */
export function factorise(matrix: Float64Array, width: number): void {
  for (let row = 0; row < width; row += 1) {
    const base = row * width
    for (let column = 0; column < row; column += 1) {
      const other = column * width
      let sum = matrix[base + column]!
      for (let at = 0; at < column; at += 1) sum -= matrix[base + at]! * matrix[other + at]!
      matrix[base + column] = sum / matrix[other + column]!
    }
    let pivot = matrix[base + row]!
    const least = pivot * 1e-15
    for (let at = 0; at < row; at += 1) pivot -= matrix[base + at]! ** 2
    matrix[base + row] = Math.sqrt(Math.max(pivot, least, Number.MIN_VALUE))
  }
}

/** Solves L L' x = b in place. */
export function solveInPlace(factor: Float64Array, width: number, vector: Float64Array): void {
  for (let row = 0; row < width; row += 1) {
    let sum = vector[row]!
    for (let at = 0; at < row; at += 1) sum -= factor[row * width + at]! * vector[at]!
    vector[row] = sum / factor[row * width + row]!
  }
  for (let row = width - 1; row >= 0; row -= 1) {
    let sum = vector[row]!
    for (let at = row + 1; at < width; at += 1) sum -= factor[at * width + row]! * vector[at]!
    vector[row] = sum / factor[row * width + row]!
  }
}

/** The diagonal entry of the inverse of L L' at one place. */
export function varianceOf(factor: Float64Array, width: number, place: number): number {
  const column = new Float64Array(width)
  column[place] = 1
  let sum = 0
  for (let row = place; row < width; row += 1) {
    let value = column[row]!
    for (let at = place; at < row; at += 1) value -= factor[row * width + at]! * column[at]!
    value /= factor[row * width + row]!
    column[row] = value
    sum += value * value
  }
  return sum
}
