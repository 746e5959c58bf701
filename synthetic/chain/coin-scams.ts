import type { Random } from '../random/seeded-random.ts'
import type { BlockWriter } from './block-writer.ts'
import type { CoinWallets } from './coin-wallets.ts'
import { behaviours, type Lot, Purse } from './purse.ts'

interface ScamCoin {
  readonly coin: number
  readonly lots: readonly Lot[]
}

interface Scam {
  /** Who moves the money: whoever signs for several coins of a scam in one transaction holds the keys of all of them. */
  readonly gang: number
  hopsLeft: number
  coins: ScamCoin[]
}

export interface CoinCell {
  readonly payment: readonly [transaction: number, output: number]
  readonly exit: number
  readonly value: number
}

/** Scams on a chain of coins: payments, two to six hops of mules that split and merge, deposits at exchanges. */
export class CoinScams {
  /** What of each payment reached each deposit address. */
  readonly cells: CoinCell[] = []
  private readonly payments: (readonly [number, number])[] = []
  private readonly running: Scam[] = []
  private readonly random: Random
  private readonly wallets: CoinWallets
  private readonly writer: BlockWriter
  private readonly exchanges: number

  constructor(world: { random: Random; wallets: CoinWallets; writer: BlockWriter; exchanges: number }) {
    this.random = world.random
    this.wallets = world.wallets
    this.writer = world.writer
    this.exchanges = world.exchanges
  }

  /** One transaction of some scam; false when its victim had too little to pay. */
  step(): boolean {
    const { random, running } = this
    if (running.length < 4 || (running.length < 400 && random.chance(0.3))) return this.begin()
    const at = random.below(running.length)
    const scam = running[at]!
    if (scam.hopsLeft > 0) this.hop(scam)
    else {
      this.cashOut(scam)
      running[at] = running.at(-1)!
      running.pop()
    }
    return true
  }

  private begin(): boolean {
    const { wallets, writer, random } = this
    const victim = wallets.someoneWithCoins()
    const inputs = wallets.spend(victim, 1)
    const total = wallets.value(inputs[0]!)
    if (total < 1_000_000) {
      wallets.send(writer, inputs, [[wallets.fresh(victim), total]])
      return true
    }
    const paid = Math.floor(total * (0.3 + 0.5 * random.next()))
    const joined = this.running.find((scam) => scam.coins.length < 4 && scam.hopsLeft > 1)
    const open = joined !== undefined && random.chance(0.5) ? joined : undefined
    const gang = open?.gang ?? wallets.someone()
    const mule = wallets.fresh(gang)
    const change: [number, number] = [wallets.fresh(victim), total - paid - 2000]
    const transaction = writer.payment(
      inputs.map((coin) => wallets.place(coin)),
      [[mule, paid], change],
    )
    wallets.adopt(wallets.coin(transaction, 1, change[1]), change[0])
    const payment = this.payments.push([transaction, 0]) - 1
    const coin = { coin: wallets.coin(transaction, 0, paid), lots: [{ payment, amount: paid }] }
    if (open !== undefined) open.coins.push(coin)
    else this.running.push({ gang, hopsLeft: 2 + random.below(5), coins: [coin] })
    return true
  }

  private hop(scam: Scam): void {
    const { random } = this
    const inputs = scam.coins.splice(0, 1 + random.below(3))
    scam.coins.push(...this.move(inputs, 1 + random.below(3), () => this.wallets.fresh(scam.gang)).coins)
    scam.hopsLeft--
  }

  private cashOut(scam: Scam): void {
    for (const inputs of scam.coins.map((coin) => [coin])) {
      const exits: number[] = []
      const { coins } = this.move(inputs, 1 + this.random.below(2), () => {
        exits.push(this.wallets.fresh(this.random.below(this.exchanges)))
        return exits.at(-1)!
      })
      for (const [index, { coin, lots }] of coins.entries()) {
        const exit = exits[index]!
        this.wallets.adopt(coin, exit)
        for (const { payment, amount } of lots) {
          if (payment >= 0) this.credit(payment, exit, amount)
        }
      }
    }
  }

  private credit(payment: number, exit: number, value: number): void {
    const place = this.payments[payment]!
    const known = this.cells.findIndex((cell) => cell.exit === exit && cell.payment === place)
    if (known < 0) this.cells.push({ payment: place, exit, value })
    else this.cells[known] = { payment: place, exit, value: this.cells[known]!.value + value }
  }

  /** One transaction: the mule's behaviour decides which lots go to which output; the fee takes what is left. */
  private move(inputs: readonly ScamCoin[], outputs: number, address: () => number): { coins: ScamCoin[] } {
    const { random, wallets, writer } = this
    const behaviour = random.pick(behaviours)
    const purse = new Purse()
    const ordered = behaviour === 'newest first' ? inputs.slice().reverse() : inputs
    for (const { lots } of ordered) purse.put(lots)
    const total = inputs.reduce((sum, { coin }) => sum + wallets.value(coin), 0)
    const values: number[] = []
    for (let each = 0, left = total - Math.min(2000, total >> 2); each < outputs; each++) {
      const value = each === outputs - 1 ? left : Math.floor(left * (0.2 + 0.6 * random.next()))
      values.push(value)
      left -= value
    }
    const paid = values.map((value): [number, number] => [address(), value])
    const transaction = writer.payment(
      inputs.map(({ coin }) => wallets.place(coin)),
      paid,
    )
    const turn = values.map((_, each) => each)
    if (behaviour === 'payments first') turn.sort((a, b) => values[b]! - values[a]!)
    const lotsOf: Lot[][] = []
    for (const each of turn) {
      const how = behaviour === 'newest first' ? 'oldest first' : behaviour
      lotsOf[each] = purse.take(values[each]!, how)
    }
    return {
      coins: values.map((value, each) => ({ coin: wallets.coin(transaction, each, value), lots: lotsOf[each]! })),
    }
  }
}
