import type { Arithmetic } from '../amounts/arithmetic.ts'
import type { FlowNetwork } from '../bounds/flow-network.ts'
import { ends, type Limits } from '../limits.ts'
import { PendingSet } from '../pending-set.ts'
import type { AccountGraph } from './account-graph.ts'
import { type Arrivals, noArrivals } from './arrivals.ts'
import { balanceAt } from './balance-at.ts'
import { type Carried, Held } from './held.ts'
import { Lots } from './lots.ts'

/**
 * Follows payments of a token from account to account in chain order. An account is a purse: what leaves it is the
 * oldest money (FIFO), the newest (LIFO), a proportional part (haircut: Hume's rule for mixed money) or the traced part
 * first, largest transfer of a transaction first (TIHO). Backward it is the same walk with time reversed.
 */
export class AccountTracer<A> {
  readonly graph: AccountGraph
  readonly math: Arithmetic<A>
  arrivals: Arrivals<A> = noArrivals()
  /** The accounts that were followed, with what they still hold. */
  readonly held = new Map<number, Held<A>>()
  /** What reached a transfer where another payment of the same trace begins, under each rule. */
  overlap = { haircut: 0n, fifo: 0n, lifo: 0n, tiho: 0n }
  private readonly pending: PendingSet
  private readonly carried: Carried<A>
  private seeds: ReadonlySet<number> = new Set()
  private network: FlowNetwork<A> | undefined

  constructor(graph: AccountGraph, math: Arithmetic<A>) {
    this.graph = graph
    this.math = math
    this.pending = new PendingSet(graph.transfers)
    this.carried = { haircut: math.zero, tiho: math.zero, fifo: new Lots(math), lifo: new Lots(math) }
  }

  /**
   * Traces from the whole value of the given transfers. With a `network`, also follows what poison reaches and draws it
   * for the bounds; without one, accounts that no rule puts anything on are let go.
   */
  trace(seeds: readonly number[], limits: Limits, network?: FlowNetwork<A>): void {
    const { pending, held } = this
    this.arrivals = noArrivals()
    held.clear()
    this.overlap = { haircut: 0n, fifo: 0n, lifo: 0n, tiho: 0n }
    this.seeds = new Set(seeds)
    this.network = network
    for (const seed of this.seeds) pending.add(seed)
    for (;;) {
      const transfer = limits.backward ? pending.takeGreatest() : pending.takeLeast()
      if (transfer < 0) break
      this.follow(transfer, limits)
    }
    if (network === undefined) return
    for (const purse of held.values()) {
      network.edge(purse.node, network.sink(`held:${purse.account}`), purse.kept ?? purse.balance)
    }
  }

  private follow(transfer: number, limits: Limits): void {
    const { graph, math, held, carried } = this
    const sender = (limits.backward ? graph.to : graph.from)[transfer]!
    const receiver = (limits.backward ? graph.from : graph.to)[transfer]!
    const value = math.read(graph.value, transfer)
    const from = sender === receiver ? undefined : held.get(sender)
    const isSeed = this.seeds.has(transfer)
    if (from !== undefined) this.pay(from, transfer, value, limits.backward)
    if (isSeed) this.begin(from !== undefined, value)
    if (from !== undefined || isSeed) {
      const hop = isSeed ? 0 : from!.hop + 1
      if (isSeed && from !== undefined) this.network?.edge(from.node, this.network.sink('cut'), value)
      if (sender === receiver) {
        this.record(transfer, hop, ends.stop)
        this.network?.edge(this.network.source, this.network.sink('cut'), value)
      } else this.arrive(transfer, receiver, { hop, from: isSeed ? undefined : from, value }, limits)
    } else {
      const purse = held.get(receiver)
      if (purse !== undefined) this.receiveClean(purse, value)
    }
    this.advance(sender, limits.backward)
    this.advance(receiver, limits.backward)
    carried.fifo.clear()
    carried.lifo.clear()
  }

  /** A payment of the trace starts here: all of it is traced, and what else arrived is set aside. */
  private begin(hasOther: boolean, value: A): void {
    const { carried, math, overlap } = this
    if (hasOther) {
      overlap.haircut += math.toBigInt(carried.haircut)
      overlap.fifo += math.toBigInt(carried.fifo.traced)
      overlap.lifo += math.toBigInt(carried.lifo.traced)
      overlap.tiho += math.toBigInt(carried.tiho)
    }
    carried.haircut = value
    carried.tiho = value
    carried.fifo.clear()
    carried.lifo.clear()
    carried.fifo.put(value, true)
    carried.lifo.put(value, true)
  }

  private pay(purse: Held<A>, transfer: number, value: A, backward: boolean): void {
    const { math, carried } = this
    carried.haircut = math.zero
    if (math.isLess(math.zero, purse.haircut)) {
      const part = math.share(purse.haircut, value, purse.balance)
      // Largest remainder of two: what leaves takes the odd unit unless what stays has the larger claim to it.
      const roundsUp = math.isLess(math.zero, math.rest) && !math.isLess(math.add(math.rest, math.rest), purse.balance)
      carried.haircut = roundsUp ? math.add(part, math.fromBigInt(1n)) : part
      purse.haircut = math.subtract(purse.haircut, carried.haircut)
    }
    carried.tiho = math.zero
    if (math.isLess(math.zero, purse.tiho)) {
      const reserved = this.reserved(transfer, purse.account, value, backward)
      const free = math.isLess(reserved, purse.tiho) ? math.subtract(purse.tiho, reserved) : math.zero
      const rest = math.subtract(purse.balance, value)
      const least = math.isLess(rest, purse.tiho) ? math.subtract(purse.tiho, rest) : math.zero
      const wanted = math.isLess(free, value) ? free : value
      carried.tiho = math.isLess(wanted, least) ? least : wanted
      purse.tiho = math.subtract(purse.tiho, carried.tiho)
    }
    purse.fifo.takeOldest(value, carried.fifo)
    purse.lifo.takeNewest(value, carried.lifo)
    purse.balance = math.subtract(purse.balance, value)
    purse.kept = purse.balance
  }

  /** What larger transfers of the same account later in the same transaction take before this one (TIHO). */
  private reserved(transfer: number, account: number, value: A, backward: boolean): A {
    const { graph, math } = this
    const senders = backward ? graph.to : graph.from
    const step = backward ? -1 : 1
    let sum = math.zero
    for (let next = transfer + step; graph.transaction[next] === graph.transaction[transfer]; next += step) {
      if (senders[next] !== account) continue
      const other = math.read(graph.value, next)
      if (math.isLess(value, other)) sum = math.add(sum, other)
    }
    return sum
  }

  private arrive(
    transfer: number,
    receiver: number,
    { hop, from, value }: { readonly hop: number; readonly from: Held<A> | undefined; readonly value: A },
    limits: Limits,
  ): void {
    const { math, carried, network, held } = this
    const isCarrying = this.isCarrying()
    const known = held.get(receiver)
    if (!isCarrying && network === undefined) {
      if (known !== undefined) this.receiveClean(known, value)
      return
    }
    const end = this.endOf(transfer, receiver, hop, limits)
    this.record(transfer, hop, end)
    const node = network === undefined ? -1 : (from?.node ?? network.source)
    if (end !== ends.followed) {
      const key = end === ends.exit ? `exit:${receiver}` : 'cut'
      network?.edge(node, network.sink(key), value)
      if (known !== undefined) this.receiveClean(known, value)
      return
    }
    const purse = known ?? this.open(receiver, transfer, hop, limits.backward)
    if (!purse.holdsTraced(math)) purse.hop = hop
    if (network !== undefined) {
      this.turn(purse, network)
      network.edge(node, purse.node, value)
    }
    purse.haircut = math.add(purse.haircut, carried.haircut)
    purse.tiho = math.add(purse.tiho, carried.tiho)
    purse.fifo.putAll(carried.fifo)
    purse.lifo.putAll(carried.lifo)
    purse.balance = math.add(purse.balance, value)
  }

  /** A purse that paid out and receives again is a new place in the network: money cannot leave before it came. */
  private turn(purse: Held<A>, network: FlowNetwork<A>): void {
    if (purse.node >= 0 && purse.kept === undefined) return
    const next = network.node()
    if (purse.node >= 0) network.edge(purse.node, next, purse.kept!)
    purse.node = next
    purse.kept = undefined
  }

  private receiveClean(purse: Held<A>, value: A): void {
    purse.fifo.put(value, false)
    purse.lifo.put(value, false)
    purse.balance = this.math.add(purse.balance, value)
  }

  private open(account: number, transfer: number, hop: number, backward: boolean): Held<A> {
    const { math, graph, held } = this
    const entry = entryOf(graph, account, transfer)
    const balance = balanceAt(math, graph, account, { entry, afterwards: backward })
    const purse = new Held(math, account, { hop, balance, cursor: entry })
    held.set(account, purse)
    return purse
  }

  private advance(account: number, backward: boolean): void {
    const { graph, held, math } = this
    const purse = held.get(account)
    if (purse === undefined) return
    if (this.network === undefined && !purse.holdsTraced(math)) {
      held.delete(account)
      return
    }
    const next = purse.cursor + (backward ? -1 : 1)
    purse.cursor = next
    const isOver = backward ? next < graph.index.start[account]! : next >= graph.index.start[account + 1]!
    if (!isOver) this.pending.add(graph.index.entries[next]!)
  }

  private isCarrying(): boolean {
    const { carried, math } = this
    const { zero } = math
    return (
      math.isLess(zero, carried.haircut) ||
      math.isLess(zero, carried.tiho) ||
      math.isLess(zero, carried.fifo.traced) ||
      math.isLess(zero, carried.lifo.traced)
    )
  }

  private endOf(transfer: number, receiver: number, hop: number, limits: Limits): number {
    const { graph, held, math, carried } = this
    const stop = limits.stops?.[receiver] ?? 0
    if (stop !== 0) return stop === 1 ? ends.exit : ends.stop
    if (limits.until !== undefined) {
      const time = graph.time[transfer]!
      if (limits.backward ? time < limits.until : time > limits.until) return ends.date
    }
    if (limits.least !== undefined) {
      let high = carried.haircut
      for (const other of [carried.tiho, carried.fifo.traced, carried.lifo.traced])
        if (math.isLess(high, other)) high = other
      if (math.toBigInt(high) < limits.least) return ends.value
    }
    // Money that joins what is followed anyway is followed with it, whatever the limits say of its own path.
    if (held.get(receiver)?.holdsTraced(math)) return ends.followed
    if (limits.hops !== undefined && hop >= limits.hops) return ends.hops
    const { start } = graph.index
    if (limits.hub !== undefined && start[receiver + 1]! - start[receiver]! > limits.hub) return ends.hub
    return ends.followed
  }

  private record(transfer: number, hop: number, end: number): void {
    const { arrivals, carried } = this
    arrivals.transfer.push(transfer)
    arrivals.hop.push(hop)
    arrivals.end.push(end)
    arrivals.haircut.push(carried.haircut)
    arrivals.tiho.push(carried.tiho)
    arrivals.fifo.push(carried.fifo.traced)
    arrivals.lifo.push(carried.lifo.traced)
  }
}

function entryOf({ index }: AccountGraph, account: number, transfer: number): number {
  let low = index.start[account]!
  let high = index.start[account + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (index.entries[middle]! < transfer) low = middle + 1
    else high = middle
  }
  return low
}
