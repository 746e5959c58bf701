import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { Sizes } from './sizes.ts'

/**
 * Taint in, highest out (Tironsakkul, Maarek, Eross and Just, 2019): traced value fills the largest target first, then
 * the next. It assumes that who moves traced money moves it whole. Earlier targets first on a tie; `fixed` targets at
 * the end (the fee) are filled last.
 */
export function highestOut<A>(
  math: Arithmetic<A>,
  traced: A,
  sizes: Sizes<A>,
  { shares, fixed }: { readonly shares: A[]; readonly fixed: number },
): void {
  const free = sizes.count - fixed
  let left = traced
  for (let each = 0; each < sizes.count; each++) shares[each] = math.zero
  if (free > 16) {
    const order = Array.from({ length: free }, (_, each) => each)
    order.sort((a, b) =>
      math.isLess(sizes.values[b]!, sizes.values[a]!)
        ? -1
        : math.isLess(sizes.values[a]!, sizes.values[b]!)
          ? 1
          : a - b,
    )
    for (const each of order) fill(each)
  } else {
    let taken = 0
    for (let nth = 0; nth < free && math.isLess(math.zero, left); nth++) {
      let best = -1
      for (let each = 0; each < free; each++) {
        if ((taken & (1 << each)) === 0 && (best < 0 || math.isLess(sizes.values[best]!, sizes.values[each]!)))
          best = each
      }
      taken |= 1 << best
      fill(best)
    }
  }
  for (let each = free; each < sizes.count; each++) fill(each)

  function fill(each: number): void {
    const share = math.isLess(left, sizes.values[each]!) ? left : sizes.values[each]!
    shares[each] = share
    left = math.subtract(left, share)
  }
}
