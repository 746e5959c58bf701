/** A part of someone's money: which planted payment it came from, -1 for none. */
export interface Lot {
  readonly payment: number
  amount: number
}

/** How the holder of mixed money really spends it. These are the four behaviours planted. */
export const behaviours = ['oldest first', 'newest first', 'in proportion', 'payments first'] as const
export type Behaviour = (typeof behaviours)[number]

/** Money in lots, in order of arrival. The truth of a planted scam is what happens to these lots. */
export class Purse {
  readonly lots: Lot[] = []

  get total(): number {
    return this.lots.reduce((sum, lot) => sum + lot.amount, 0)
  }

  put(lots: readonly Lot[]): void {
    for (const { payment, amount } of lots) {
      if (amount === 0) continue
      const last = this.lots.at(-1)
      if (last?.payment === payment) last.amount += amount
      else this.lots.push({ payment, amount })
    }
  }

  /** Takes out `amount`, as the holder behaves. */
  take(amount: number, behaviour: Behaviour): Lot[] {
    switch (behaviour) {
      case 'oldest first':
        return this.takeInOrder(amount, this.lots.slice())
      case 'newest first':
        return this.takeInOrder(amount, this.lots.slice().reverse())
      case 'payments first':
        return this.takeInOrder(amount, [
          ...this.lots.filter((lot) => lot.payment >= 0),
          ...this.lots.filter((lot) => lot.payment < 0),
        ])
      case 'in proportion':
        return this.takeShares(amount)
    }
  }

  private takeInOrder(amount: number, order: readonly Lot[]): Lot[] {
    const taken: Lot[] = []
    let left = amount
    for (const lot of order) {
      if (left === 0) break
      const part = Math.min(left, lot.amount)
      taken.push({ payment: lot.payment, amount: part })
      lot.amount -= part
      left -= part
    }
    this.forgetEmpty()
    return taken
  }

  /** Largest remainder, as a careful bookkeeper would. */
  private takeShares(amount: number): Lot[] {
    const total = BigInt(this.total)
    const shares = this.lots.map((lot, index) => {
      const product = BigInt(lot.amount) * BigInt(amount)
      return { index, part: Number(product / total), rest: product % total }
    })
    let left = amount - shares.reduce((sum, share) => sum + share.part, 0)
    const byRest = shares.slice().sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.index - b.index))
    for (let next = 0; left > 0; next++, left--) byRest[next]!.part++
    const taken = this.lots.map((lot, index) => ({ payment: lot.payment, amount: shares[index]!.part }))
    for (const [index, lot] of this.lots.entries()) lot.amount -= taken[index]!.amount
    this.forgetEmpty()
    return taken.filter((lot) => lot.amount > 0)
  }

  private forgetEmpty(): void {
    let kept = 0
    for (const lot of this.lots) if (lot.amount > 0) this.lots[kept++] = lot
    this.lots.length = kept
  }
}
