import type { Random } from '../random/seeded-random.ts'
import type { BlockWriter } from './block-writer.ts'

type Paid = readonly (readonly [address: number, value: number])[]

/** Who owns which addresses and unspent coins. Owner 0 is the busiest; activity falls off as a power of the number. */
export class CoinWallets {
  readonly owners: number
  addresses = 0
  private ownerOfAddress = new Uint32Array(1024)
  private readonly lastAddress: Int32Array
  private readonly coins: number[][]
  private coinTransaction = new Uint32Array(1024)
  private coinOutput = new Uint32Array(1024)
  private coinValue = new Float64Array(1024)
  private coinCount = 0
  private readonly random: Random

  constructor(random: Random, owners: number) {
    this.random = random
    this.owners = owners
    this.lastAddress = new Int32Array(owners).fill(-1)
    this.coins = Array.from({ length: owners }, () => [])
  }

  ownerOf(address: number): number {
    return this.ownerOfAddress[address]!
  }

  value(coin: number): number {
    return this.coinValue[coin]!
  }

  place(coin: number): readonly [transaction: number, output: number] {
    return [this.coinTransaction[coin]!, this.coinOutput[coin]!]
  }

  someone(): number {
    return Math.floor(this.owners * this.random.next() ** 2.2)
  }

  someoneWithCoins(): number {
    for (let tries = 0; tries < 200; tries++) {
      const owner = this.someone()
      if (this.coins[owner]!.length > 0) return owner
    }
    for (let owner = 0; ; owner++) if (this.coins[owner]!.length > 0) return owner
  }

  fresh(owner: number): number {
    if (this.addresses === this.ownerOfAddress.length) {
      const wider = new Uint32Array(this.addresses * 2)
      wider.set(this.ownerOfAddress)
      this.ownerOfAddress = wider
    }
    this.ownerOfAddress[this.addresses] = owner
    this.lastAddress[owner] = this.addresses
    return this.addresses++
  }

  /** The owner's latest address, used again. */
  known(owner: number): number {
    const last = this.lastAddress[owner]!
    return last < 0 ? this.fresh(owner) : last
  }

  receiving(owner: number): number {
    return this.random.chance(0.5) ? this.known(owner) : this.fresh(owner)
  }

  /** Takes up to `count` unspent coins from an owner, any of them. */
  spend(owner: number, count: number): number[] {
    const coins = this.coins[owner]!
    const taken: number[] = []
    while (taken.length < count && coins.length > 0) {
      const at = this.random.below(coins.length)
      taken.push(coins[at]!)
      coins[at] = coins.at(-1)!
      coins.pop()
    }
    return taken
  }

  credit(transaction: number, paid: Paid): void {
    for (const [output, [address, value]] of paid.entries()) this.adopt(this.coin(transaction, output, value), address)
  }

  /** Puts a coin into the wallet of an address's owner. */
  adopt(coin: number, address: number): void {
    this.coins[this.ownerOf(address)]!.push(coin)
  }

  /** A coin that belongs to nobody's wallet: a scam keeps track of its own. */
  coin(transaction: number, output: number, value: number): number {
    if (this.coinCount === this.coinValue.length) this.grow()
    this.coinTransaction[this.coinCount] = transaction
    this.coinOutput[this.coinCount] = output
    this.coinValue[this.coinCount] = value
    return this.coinCount++
  }

  send(writer: BlockWriter, inputs: readonly number[], paid: Paid): number {
    const transaction = writer.payment(
      inputs.map((coin) => this.place(coin)),
      paid,
    )
    this.credit(transaction, paid)
    return transaction
  }

  private grow(): void {
    const length = this.coinValue.length * 2
    const transactions = new Uint32Array(length)
    const outputs = new Uint32Array(length)
    const values = new Float64Array(length)
    transactions.set(this.coinTransaction)
    outputs.set(this.coinOutput)
    values.set(this.coinValue)
    this.coinTransaction = transactions
    this.coinOutput = outputs
    this.coinValue = values
  }
}
