import { type Random, seededRandom } from '../random/seeded-random.ts'
import { type ChainSettings, chainStart } from './chain-settings.ts'
import { Movements } from './movements.ts'
import { behaviours, type Lot, Purse } from './purse.ts'

export interface PlantedCell {
  /** The number of the movement that is the payment. */
  readonly payment: number
  readonly exit: number
  readonly value: number
  /** How the mules of this scam spend mixed money: all alike, or each in a way of their own. */
  readonly manner: Manner
}

export type Manner = (typeof behaviours)[number] | 'each their own'

/** Of five gangs four have one way of doing things. */
const oneManner = 0.8

export interface AccountChain {
  readonly movements: Movements
  /** The numbers of the movements in order of time. */
  readonly order: Uint32Array
  readonly accounts: number
  /** Hot wallets; the first half of them is published in labels. */
  readonly wallets: readonly number[]
  readonly labelled: number
  /** The hot wallet of each deposit address. */
  readonly deposits: ReadonlyMap<number, number>
  /** Forwarder contracts and brokers: accounts that pay a hot wallet and are no deposit address. */
  readonly traps: ReadonlyMap<number, number>
  /** The customer to whom each further account belongs: customers who pay their deposit address from several. */
  readonly customers: ReadonlyMap<number, number>
  readonly cells: readonly PlantedCell[]
}

/** Of payments to a deposit address, the shares that come from a further account of the customer and from somebody else. */
const fromFurther = 0.1
const fromOthers = 0.01

const unit = 1_000_000
const year = 360 * 86_400

/**
 * A token economy: people pay each other and exchanges; scammers' payments run through mules to exchanges. About one
 * movement in twenty belongs to a scam. Amounts have six decimals, as USDT.
 */
export function accountChain({ transactions, seed }: ChainSettings): AccountChain {
  const random = seededRandom(seed, 'accounts')
  const wallets = Array.from({ length: 40 }, (_, wallet) => wallet)
  const people = Math.max(200, Math.floor(transactions / 8))
  const economy = new Economy(random, { wallets, people, payers: seededRandom(seed, 'payers') })
  const scams = Math.max(20, Math.floor(transactions / 400))
  for (let scam = 0; scam < scams; scam++) economy.scam()
  while (economy.movements.length < transactions * 0.9) economy.ordinary()
  economy.plantTraps(Math.max(4, Math.floor(transactions / 5000)))
  while (economy.movements.length < transactions) economy.ordinary()
  return {
    movements: economy.movements,
    order: economy.movements.inTime(chainStart),
    accounts: economy.accounts,
    wallets,
    labelled: wallets.length / 2,
    deposits: economy.deposits,
    traps: economy.traps,
    customers: economy.customers,
    cells: economy.cells,
  }
}

class Economy {
  readonly movements = new Movements()
  readonly deposits = new Map<number, number>()
  readonly traps = new Map<number, number>()
  readonly customers = new Map<number, number>()
  readonly cells: PlantedCell[] = []
  accounts: number
  private readonly random: Random
  private readonly wallets: readonly number[]
  private readonly people: number
  private readonly firstPerson: number
  private readonly depositOf = new Map<number, number>()
  private readonly furtherOf = new Map<number, number>()
  /** Who pays into a deposit address is drawn apart, so that the rest of a chain does not hang on it. */
  private readonly payers: Random
  private manner: Manner = 'each their own'

  constructor(
    random: Random,
    {
      wallets,
      people,
      payers,
    }: { readonly wallets: readonly number[]; readonly people: number; readonly payers: Random },
  ) {
    this.random = random
    this.payers = payers
    this.wallets = wallets
    this.people = people
    this.firstPerson = wallets.length
    this.accounts = wallets.length + people
  }

  private move(time: number, from: number, to: number, value: number): number {
    return this.movements.add(Math.floor(time), from, to, value)
  }

  private moment(before = 0): number {
    return chainStart + Math.floor(this.random.next() * (year - before))
  }

  private person(): number {
    // Few are busy, most are not.
    return this.firstPerson + Math.floor(this.people * this.random.next() ** 2)
  }

  private amount(typical: number): number {
    return Math.max(1, Math.floor(typical * unit * Math.exp(2 * (this.random.next() + this.random.next() - 1))))
  }

  ordinary(): void {
    const draw = this.random.next()
    const time = this.moment(7200)
    if (draw < 0.6) this.move(time, this.person(), this.person(), this.amount(80))
    else if (draw < 0.75) this.move(time, this.random.pick(this.wallets), this.person(), this.amount(300))
    else this.deposit(time, this.person(), this.amount(200))
  }

  /** A customer pays into an own address at an exchange, which passes it on within the hour. */
  private deposit(time: number, customer: number, value: number): number {
    const known = this.depositOf.get(customer)
    const address = known ?? this.accounts++
    const wallet = this.deposits.get(address) ?? this.random.pick(this.wallets)
    this.depositOf.set(customer, address)
    this.deposits.set(address, wallet)
    this.move(time, this.payerFor(customer), address, value)
    this.move(time + 60 + this.random.below(3000), address, wallet, value)
    return address
  }

  private payerFor(customer: number): number {
    const draw = this.payers.next()
    if (draw < fromOthers) return this.firstPerson + this.payers.below(this.people)
    if (draw >= fromOthers + fromFurther) return customer
    const account = this.furtherOf.get(customer) ?? this.accounts++
    this.furtherOf.set(customer, account)
    this.customers.set(account, customer)
    return account
  }

  /**
   * Several victims pay a scammer's first accounts; two to six mules further on, mixed with each other and with money
   * of the mules' own, it reaches deposit addresses of exchanges.
   */
  scam(): void {
    const { random } = this
    const victims = 1 + random.below(5)
    const hops = 2 + random.below(5)
    const start = this.moment(60 * 86_400) + 3 * 86_400
    this.manner = random.chance(oneManner) ? random.pick(behaviours) : 'each their own'
    const purses = new Map<number, Purse>()
    const behaviourOf = new Map<number, (typeof behaviours)[number]>()
    let layer = Array.from({ length: 1 + random.below(Math.min(3, victims)) }, () =>
      this.mule(purses, behaviourOf, start),
    )
    const payments: number[] = []
    for (let victim = 0; victim < victims; victim++) {
      const mule = layer[victim % layer.length]!
      const value = this.amount(4000)
      payments.push(this.move(start + 3600 + random.below(86_400), this.person(), mule, value))
      purses.get(mule)!.put([{ payment: payments.length - 1, amount: value }])
    }
    this.sortByTime(payments, purses)
    let time = start + 2 * 86_400
    for (let hop = 1; hop < hops; hop++, time += 86_400) {
      const next = Array.from({ length: 1 + random.below(3) }, () => this.mule(purses, behaviourOf, time - 7200))
      for (const [index, mule] of layer.entries()) {
        this.passOn(mule, next, { time: time + 60 * index, purses, behaviour: behaviourOf.get(mule)! })
      }
      layer = next
    }
    const arrived = new Map<string, PlantedCell>()
    for (const mule of layer) {
      const purse = purses.get(mule)!
      const behaviour = behaviourOf.get(mule)!
      const parts = 1 + random.below(3)
      for (let part = 0, left = purse.total; part < parts && left > 0; part++) {
        const value = part === parts - 1 ? left : Math.max(1, Math.floor(left * (0.3 + 0.5 * random.next())))
        left -= value
        time += 300
        const exit = this.freshDeposit(time, mule, value)
        for (const lot of purse.take(value, behaviour)) this.credit(arrived, payments, exit, lot)
      }
    }
    this.cells.push(...arrived.values())
  }

  /** A mule account, some with money of their own from before. */
  private mule(
    purses: Map<number, Purse>,
    behaviourOf: Map<number, (typeof behaviours)[number]>,
    before: number,
  ): number {
    const { random } = this
    const account = this.accounts++
    const purse = new Purse()
    purses.set(account, purse)
    behaviourOf.set(account, this.manner === 'each their own' ? random.pick(behaviours) : this.manner)
    if (random.chance(0.5)) {
      const own = this.amount(900)
      this.move(before - 86_400, this.person(), account, own)
      purse.put([{ payment: -1, amount: own }])
    }
    return account
  }

  private passOn(
    mule: number,
    next: readonly number[],
    { time, purses, behaviour }: { time: number; purses: Map<number, Purse>; behaviour: (typeof behaviours)[number] },
  ): void {
    const { random } = this
    const purse = purses.get(mule)!
    for (const [index, to] of next.entries()) {
      const left = purse.total
      const isLast = index === next.length - 1
      const value = isLast ? left : Math.floor(left * (0.2 + 0.6 * random.next()))
      if (value === 0) continue
      this.move(time + index, mule, to, value)
      purses.get(to)!.put(purse.take(value, behaviour))
    }
  }

  private freshDeposit(time: number, from: number, value: number): number {
    const address = this.accounts++
    const wallet = this.random.pick(this.wallets)
    this.deposits.set(address, wallet)
    this.move(time, from, address, value)
    this.move(time + 60 + this.random.below(3000), address, wallet, value)
    return address
  }

  private credit(cells: Map<string, PlantedCell>, payments: readonly number[], exit: number, lot: Lot): void {
    if (lot.payment < 0) return
    const key = `${lot.payment}:${exit}`
    const known = cells.get(key)?.value ?? 0
    cells.set(key, { payment: payments[lot.payment]!, exit, value: known + lot.amount, manner: this.manner })
  }

  /** Forwarders: contracts that pass on what many people pay at once. Brokers: people who hold, keep a part, use several. */
  plantTraps(count: number): void {
    const { random } = this
    for (let each = 0; each < count; each++) {
      const forwarder = this.accounts++
      const wallet = random.pick(this.wallets)
      this.traps.set(forwarder, wallet)
      for (let payer = 0; payer < 40; payer++) {
        const time = this.moment(7200)
        const value = this.amount(60)
        this.move(time, this.person(), forwarder, value)
        this.move(time + 120, forwarder, wallet, value)
      }
      const broker = this.accounts++
      this.traps.set(broker, wallet)
      for (let deal = 0; deal < 6; deal++) {
        const time = chainStart + (deal + 1) * 20 * 86_400 + random.below(86_400)
        const value = this.amount(5000)
        this.move(time, this.person(), broker, value)
        const isElsewhere = deal === 3
        const to = isElsewhere ? random.pick(this.wallets.filter((each) => each !== wallet)) : wallet
        this.move(time + 3 * 86_400, broker, to, Math.floor(value * 0.9))
      }
    }
  }

  /** Victims pay at different moments: what a mule's purse holds must stand in that order. */
  private sortByTime(payments: readonly number[], purses: ReadonlyMap<number, Purse>): void {
    const timeOf = (lot: Lot) => (lot.payment < 0 ? 0 : this.movements.time(payments[lot.payment]!))
    for (const purse of purses.values()) purse.lots.sort((a, b) => timeOf(a) - timeOf(b))
  }
}
