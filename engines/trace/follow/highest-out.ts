import type { Arithmetic } from '../amounts/arithmetic.ts'

/**
 * Taint in, highest out (Tironsakkul, Maarek, Eross and Just, 2019): traced value fills the largest target first, then
 * the next. It assumes that who moves traced money moves it whole. Earlier targets first on a tie; `fixed` targets at
 * the end (the fee) are filled last.
 */
export function highestOut<A>(
  math: Arithmetic<A>,
  traced: A,
  sizes: readonly A[],
  { shares, fixed }: { readonly shares: A[]; readonly fixed: number },
): void {
  const free = sizes.length - fixed
  let left = traced
  for (let each = 0; each < sizes.length; each++) shares[each] = math.zero
  if (free > 16) {
    const order = Array.from({ length: free }, (_, each) => each)
    order.sort((a, b) => (math.isLess(sizes[b]!, sizes[a]!) ? -1 : math.isLess(sizes[a]!, sizes[b]!) ? 1 : a - b))
    for (const each of order) fill(each)
  } else {
    let taken = 0
    for (let nth = 0; nth < free && math.isLess(math.zero, left); nth++) {
      let best = -1
      for (let each = 0; each < free; each++) {
        if ((taken & (1 << each)) === 0 && (best < 0 || math.isLess(sizes[best]!, sizes[each]!))) best = each
      }
      taken |= 1 << best
      fill(best)
    }
  }
  for (let each = free; each < sizes.length; each++) fill(each)

  function fill(each: number): void {
    const share = math.isLess(left, sizes[each]!) ? left : sizes[each]!
    shares[each] = share
    left = math.subtract(left, share)
  }
}
