import { type Random, seededRandom } from '../random/seeded-random.ts'
import { BlockWriter } from './block-writer.ts'
import { type ChainSettings, trapRates } from './chain-settings.ts'
import { CoinScams } from './coin-scams.ts'
import { CoinWallets } from './coin-wallets.ts'

export interface CoinTraps {
  readonly coinjoin: number[]
  readonly payjoin: number[]
  readonly batch: number[]
}

const transactionsPerBlock = 2000
const blockBytes = 3_500_000
const coin = 100_000_000
const exchanges = 20

/**
 * A chain of coins: owners with many addresses pay each other and exchanges; CoinJoins, PayJoins and batch payouts at
 * the stated rates; scams run through it. Blocks come out one by one; the truth is complete when the last one has.
 */
export class CoinChain {
  readonly wallets: CoinWallets
  readonly traps: CoinTraps = { coinjoin: [], payjoin: [], batch: [] }
  readonly scams: CoinScams
  readonly writer: BlockWriter
  /** Exchanges are the first owners; the first half of them is published in labels. */
  readonly exchanges = exchanges
  readonly labelled = exchanges / 2
  private readonly random: Random
  private readonly transactions: number

  constructor({ transactions, seed }: ChainSettings) {
    const owners = exchanges + Math.max(100, Math.floor(transactions * 0.12))
    this.transactions = transactions
    this.random = seededRandom(seed, 'coins')
    this.writer = new BlockWriter(seed, transactions + 1000)
    this.wallets = new CoinWallets(this.random, owners)
    this.scams = new CoinScams({ random: this.random, wallets: this.wallets, writer: this.writer, exchanges })
  }

  *blocks(): Generator<Uint8Array> {
    const funding = Math.ceil(this.wallets.owners / transactionsPerBlock)
    for (let block = 0; this.writer.transactions < this.transactions; block++) {
      this.writer.open()
      this.mint(block < funding ? transactionsPerBlock : 50)
      // Money must have been spread before it can be spent.
      const room = block < funding ? 0 : transactionsPerBlock - 1
      for (let each = 0; each < room && this.writer.transactions < this.transactions; each++) {
        if (this.writer.size > blockBytes) break
        this.pay()
      }
      yield this.writer.close()
    }
  }

  private mint(outputs: number): void {
    const paid = Array.from({ length: outputs }, (_, each): [number, number] => {
      const owner = each < exchanges && outputs > 100 ? each : this.wallets.someone()
      return [this.wallets.receiving(owner), Math.floor((0.5 + this.random.next()) * coin)]
    })
    this.wallets.credit(this.writer.coinbase(paid), paid)
  }

  private pay(): void {
    const draw = this.random.next()
    const { coinjoin, payjoin, batch } = trapRates
    if (draw < coinjoin) this.traps.coinjoin.push(this.coinjoin())
    else if (draw < coinjoin + payjoin) this.traps.payjoin.push(this.payjoin())
    else if (draw < coinjoin + payjoin + batch) this.traps.batch.push(this.batch())
    else if (draw < 0.03 && this.scams.step()) return
    else if (draw < 0.06) this.sweep()
    else this.ordinary()
  }

  private ordinary(): number {
    const { random, wallets } = this
    const owner = wallets.someoneWithCoins()
    const inputs = wallets.spend(owner, random.chance(0.62) ? 1 : 2 + Math.floor(6 * random.next() ** 3))
    const total = inputs.reduce((sum, coinNumber) => sum + wallets.value(coinNumber), 0)
    const fee = Math.min(Math.floor(total / 2), 1000 + random.below(4000))
    const payee = random.chance(0.15) ? random.below(exchanges) : wallets.someone()
    const rest = total - fee
    if (rest < 2000 || random.chance(0.08)) return this.send(inputs, [[wallets.receiving(payee), rest]])
    const paid = Math.floor(rest * (0.05 + 0.9 * random.next()))
    const pair: [number, number][] = [
      [wallets.receiving(payee), paid],
      [random.chance(0.75) ? wallets.fresh(owner) : wallets.known(owner), rest - paid],
    ]
    return this.send(inputs, random.chance(0.5) ? pair : pair.reverse())
  }

  /** An exchange gathers customers' deposits: this is what makes its addresses one cluster. */
  private sweep(): number {
    const owner = this.random.below(exchanges)
    const inputs = this.wallets.spend(owner, 8)
    if (inputs.length === 0) return this.ordinary()
    const total = inputs.reduce((sum, each) => sum + this.wallets.value(each), 0)
    return this.send(inputs, [[this.wallets.known(owner), total - Math.min(total >> 1, 2000)]])
  }

  private coinjoin(): number {
    const { random, wallets } = this
    const size = 5 + random.below(8)
    const inputs: number[] = []
    const payers: number[] = []
    for (let tries = 0; payers.length < size && tries < size * 20; tries++) {
      const owner = wallets.someoneWithCoins()
      if (owner < exchanges || payers.includes(owner)) continue
      payers.push(owner)
      inputs.push(...wallets.spend(owner, 1))
    }
    const least = Math.min(...inputs.map((each) => wallets.value(each)))
    const share = Math.floor(least * 0.9)
    const outputs: [number, number][] = payers.map((owner) => [wallets.fresh(owner), share])
    for (const [index, owner] of payers.entries()) {
      const change = wallets.value(inputs[index]!) - share - 500
      if (change > 1000) outputs.push([wallets.fresh(owner), change])
    }
    return this.send(inputs, outputs)
  }

  private payjoin(): number {
    const { random, wallets } = this
    const payer = wallets.someoneWithCoins()
    let payee = wallets.someoneWithCoins()
    for (let tries = 0; payee === payer && tries < 50; tries++) payee = wallets.someoneWithCoins()
    const own = wallets.spend(payer, 1)
    const joined = payee === payer ? [] : wallets.spend(payee, 1)
    const value = wallets.value(own[0]!)
    const paid = Math.floor(value * (0.1 + 0.8 * random.next()))
    const added = joined.length === 0 ? 0 : wallets.value(joined[0]!)
    const change = Math.max(0, value - paid - 1000)
    return this.send(
      [...own, ...joined],
      [
        [wallets.fresh(payee), paid + added],
        [wallets.fresh(payer), change],
      ],
    )
  }

  private batch(): number {
    const { random, wallets } = this
    const owner = random.below(exchanges)
    const inputs = wallets.spend(owner, 1 + random.below(3))
    if (inputs.length === 0) return this.ordinary()
    const total = inputs.reduce((sum, each) => sum + wallets.value(each), 0) - 5000
    const count = 12 + random.below(28)
    const each = Math.max(1, Math.floor((total * 0.8) / count))
    const outputs: [number, number][] = []
    for (let payee = 0, left = total; payee < count && left > each * 2; payee++) {
      const value = Math.max(1, Math.floor(each * (0.5 + random.next())))
      left -= value
      outputs.push([wallets.receiving(wallets.someone()), value])
      if (payee === count - 1 || left <= each * 2) outputs.push([wallets.known(owner), Math.max(0, left)])
    }
    return outputs.length === 0
      ? this.send(inputs, [[wallets.known(owner), Math.max(0, total)]])
      : this.send(inputs, outputs)
  }

  private send(inputs: readonly number[], outputs: readonly (readonly [number, number])[]): number {
    return this.wallets.send(this.writer, inputs, outputs)
  }
}
