import type { Arithmetic } from '../amounts/arithmetic.ts'
import { Lots } from './lots.ts'

/** What is known of one followed account: its balance and how much of it each rule holds to be traced. */
export class Held<A> {
  readonly account: number
  /** Transfers between the payment and this account, counted anew when it had paid everything on. */
  hop: number
  readonly fifo: Lots<A>
  readonly lifo: Lots<A>
  balance: A
  haircut: A
  tiho: A
  /** Its next entry in the index of accounts. */
  cursor: number
  /** Its place in the network of bounds, and what it could still hold after last paying out. */
  node = -1
  kept: A | undefined

  constructor(
    math: Arithmetic<A>,
    account: number,
    { hop, balance, cursor }: { hop: number; balance: A; cursor: number },
  ) {
    this.account = account
    this.hop = hop
    this.balance = balance
    this.cursor = cursor
    this.haircut = math.zero
    this.tiho = math.zero
    this.fifo = new Lots(math)
    this.lifo = new Lots(math)
    this.fifo.put(balance, false)
    this.lifo.put(balance, false)
  }

  holdsTraced(math: Arithmetic<A>): boolean {
    const { zero } = math
    return (
      math.isLess(zero, this.haircut) ||
      math.isLess(zero, this.tiho) ||
      math.isLess(zero, this.fifo.traced) ||
      math.isLess(zero, this.lifo.traced)
    )
  }
}

/** What one transfer carries under each rule. */
export interface Carried<A> {
  haircut: A
  tiho: A
  readonly fifo: Lots<A>
  readonly lifo: Lots<A>
}
