import type { Arithmetic } from './arithmetic.ts'

/** A sum that cannot overflow: small amounts are gathered in the fast kind and moved to a big integer in time. */
export class Total<A> {
  private readonly math: Arithmetic<A>
  private readonly limit: A
  private gathered: A
  private moved = 0n

  constructor(math: Arithmetic<A>) {
    this.math = math
    this.limit = math.fromBigInt(2n ** 51n)
    this.gathered = math.zero
  }

  add(amount: A): void {
    const { math } = this
    this.gathered = math.add(this.gathered, amount)
    if (math.isLess(this.gathered, this.limit)) return
    this.moved += math.toBigInt(this.gathered)
    this.gathered = math.zero
  }

  get value(): bigint {
    return this.moved + this.math.toBigInt(this.gathered)
  }
}
