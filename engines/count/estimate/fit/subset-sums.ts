// Sums over the lattice of lists, in place. A cell or parameter is a bit mask; m 2^(m-1) additions replace a design matrix.

/** Afterwards values[t] is the sum over all masks that contain t (Yates 1937; the superset zeta transform). */
export function sumOverSupersets(values: Float64Array): void {
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let base = 0; base < values.length; base += bit << 1) {
      for (let at = base; at < base + bit; at += 1) values[at]! += values[at + bit]!
    }
  }
}

/** Afterwards values[w] is the sum over all masks that are part of w. */
export function sumOverSubsets(values: Float64Array): void {
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let base = 0; base < values.length; base += bit << 1) {
      for (let at = base; at < base + bit; at += 1) values[at + bit]! += values[at]!
    }
  }
}
