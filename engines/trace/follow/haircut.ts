import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { Sizes } from './sizes.ts'

/**
 * Haircut: traced value leaves in proportion to the value of each target (the *pari passu* rule of mixed trusts).
 * Whole base units: each target gets the whole part of its share, then the units left over go one each to the largest
 * remainders, earlier targets first on a tie. No share exceeds its target, and the shares sum to `traced`.
 */
export function haircut<A>(math: Arithmetic<A>, traced: A, sizes: Sizes<A>, { shares, rests }: Shares<A>): void {
  const count = sizes.count
  let total = math.zero
  for (let each = 0; each < count; each++) total = math.add(total, sizes.values[each]!)
  let left = traced
  for (let each = 0; each < count; each++) {
    const share = math.share(traced, sizes.values[each]!, total)
    rests[each] = math.rest
    shares[each] = share
    left = math.subtract(left, share)
  }
  if (!math.isLess(math.zero, left)) return
  const one = math.fromBigInt(1n)
  if (count > 16) {
    const order = Array.from({ length: count }, (_, each) => each)
    order.sort((a, b) => (math.isLess(rests[b]!, rests[a]!) ? -1 : math.isLess(rests[a]!, rests[b]!) ? 1 : a - b))
    for (let next = 0; math.isLess(math.zero, left); next++) {
      shares[order[next]!] = math.add(shares[order[next]!]!, one)
      left = math.subtract(left, one)
    }
    return
  }
  for (; math.isLess(math.zero, left); left = math.subtract(left, one)) {
    let best = 0
    for (let each = 1; each < count; each++) if (math.isLess(rests[best]!, rests[each]!)) best = each
    shares[best] = math.add(shares[best]!, one)
    rests[best] = math.zero
  }
}

/** Where a rule writes: the share of each target, and room for what each division leaves over. */
export interface Shares<A> {
  readonly shares: A[]
  readonly rests: A[]
}
