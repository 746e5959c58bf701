import { drawBinomial } from './binomial.ts'

/** One multinomial resample of all counted people over the cells, by conditional binomials; the sum is kept. */
export function resampleCounts(counts: ArrayLike<number>, uniform: () => number): Float64Array {
  let people = 0
  for (let at = 0; at < counts.length; at += 1) people += counts[at]!
  const drawn = new Float64Array(counts.length)
  let left = people
  let mass = people
  for (let at = 0; at < counts.length && left > 0; at += 1) {
    const share = counts[at]!
    if (share === 0) continue
    drawn[at] = share >= mass ? left : drawBinomial(uniform, left, share / mass)
    left -= drawn[at]!
    mass -= share
  }
  return drawn
}
