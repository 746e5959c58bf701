import type { Arithmetic } from '../amounts/arithmetic.ts'

/** What an account holds as lots in the order they arrived, each traced or clean. FIFO takes from the front, LIFO from the back. */
export class Lots<A> {
  readonly sizes: A[] = []
  readonly isTraced: boolean[] = []
  traced: A
  private head = 0
  private readonly math: Arithmetic<A>

  constructor(math: Arithmetic<A>) {
    this.math = math
    this.traced = math.zero
  }

  put(size: A, isTraced: boolean): void {
    const { math, sizes } = this
    if (!math.isLess(math.zero, size)) return
    if (isTraced) this.traced = math.add(this.traced, size)
    const last = sizes.length - 1
    if (last >= this.head && this.isTraced[last] === isTraced) sizes[last] = math.add(sizes[last]!, size)
    else {
      sizes.push(size)
      this.isTraced.push(isTraced)
    }
  }

  /** Moves `amount` to `into`, oldest lots first. */
  takeOldest(amount: A, into: Lots<A>): void {
    const { math, sizes } = this
    let left = amount
    while (math.isLess(math.zero, left) && this.head < sizes.length) {
      const size = sizes[this.head]!
      const part = math.isLess(left, size) ? left : size
      this.move(part, this.isTraced[this.head]!, into)
      if (math.isLess(part, size)) sizes[this.head] = math.subtract(size, part)
      else this.head++
      left = math.subtract(left, part)
    }
  }

  /** Moves `amount` to `into`, newest lots first. */
  takeNewest(amount: A, into: Lots<A>): void {
    const { math, sizes } = this
    let left = amount
    while (math.isLess(math.zero, left) && sizes.length > this.head) {
      const last = sizes.length - 1
      const size = sizes[last]!
      const part = math.isLess(left, size) ? left : size
      this.move(part, this.isTraced[last]!, into)
      if (math.isLess(part, size)) sizes[last] = math.subtract(size, part)
      else {
        sizes.pop()
        this.isTraced.pop()
      }
      left = math.subtract(left, part)
    }
  }

  clear(): void {
    this.sizes.length = 0
    this.isTraced.length = 0
    this.head = 0
    this.traced = this.math.zero
  }

  /** Appends all lots of `other` in their order. */
  putAll(other: Lots<A>): void {
    for (let lot = other.head; lot < other.sizes.length; lot++) this.put(other.sizes[lot]!, other.isTraced[lot]!)
  }

  private move(part: A, isTraced: boolean, into: Lots<A>): void {
    if (isTraced) this.traced = this.math.subtract(this.traced, part)
    into.put(part, isTraced)
  }
}
