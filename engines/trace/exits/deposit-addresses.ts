import type { AccountGraph } from '../accounts/account-graph.ts'

/** Addresses that an exchange gave to single customers, found by what they do: receive, and soon pass everything on. */
export interface Deposits {
  /** The hot wallet each deposit address forwards to, plus one; 0 when the account is no deposit address. */
  readonly walletOf: Uint32Array
  readonly count: number
  /** Accounts that were treated as hot wallets without being labelled so. */
  readonly inferred: readonly number[]
}

/** Passed on within a day; at most this many changes of sender; an unlabelled hot wallet needs this many feeders. */
const window = 86_400
const mostSenders = 25
const fewestFeeders = 50
const manyTargets = 0xffffffff

/**
 * Deposit addresses after Victor (2020): an account all of whose payments go to one hot wallet, each soon after something
 * came in and leaving next to nothing. Forwarders with many senders (shops, payment contracts) and brokers who hold
 * money longer, keep a part or serve several exchanges do not qualify.
 *
 * `hotWallets` holds 1 for accounts that labels call an exchange. Others are inferred when enough such accounts feed them
 * and they pay out to many.
 *
 * Two passes: the first asks only whom each account pays, the second follows the money of the few for whom that is one
 * wallet. What belongs to one of them lies side by side, because every transfer looks at two accounts far apart.
 */
export function depositAddresses(graph: AccountGraph, hotWallets: Uint8Array): Deposits {
  const target = soleTargets(graph)
  const candidates = candidatesFor(target, hotWallets)
  const passesOn = watch(graph, candidates)
  const inferred = inferWallets(target, candidates, { hotWallets, passesOn })
  const isWallet = Uint8Array.from(hotWallets)
  for (const wallet of inferred) isWallet[wallet] = 1
  const walletOf = new Uint32Array(graph.accounts)
  let count = 0
  for (let number = 0; number < passesOn.length; number++) {
    const account = candidates.accounts[number]!
    if (passesOn[number] === 0 || isWallet[account] === 1 || isWallet[target[account]! - 1] !== 1) continue
    walletOf[account] = target[account]!
    count++
  }
  return { walletOf, count, inferred }
}

/** The one account that each account pays, plus one; 0 when it pays nobody, `manyTargets` when it pays several. */
function soleTargets({ transfers, accounts, from, to }: AccountGraph): Uint32Array {
  const target = new Uint32Array(accounts)
  for (let transfer = 0; transfer < transfers; transfer++) {
    const payer = from[transfer]!
    const payee = to[transfer]!
    if (payer === payee) continue
    const known = target[payer]!
    if (known === 0) target[payer] = payee + 1
    else if (known !== payee + 1 && known !== manyTargets) target[payer] = manyTargets
  }
  return target
}

/**
 * A set of accounts, numbered in their own order. One bit an account and one count for every 32: small enough to stay in
 * the cache while every transfer asks for two accounts far apart.
 */
class Candidates {
  readonly accounts: Uint32Array
  private readonly bits: Uint32Array
  /** How many candidates lie before the 32 accounts of a word. */
  private readonly before: Uint32Array

  constructor(accounts: number, isCandidate: (account: number) => boolean) {
    const words = Math.ceil(accounts / 32)
    this.bits = new Uint32Array(words)
    this.before = new Uint32Array(words)
    const found = new Uint32Array(accounts)
    let count = 0
    for (let account = 0; account < accounts; account++) {
      if ((account & 31) === 0) this.before[account >>> 5] = count
      if (!isCandidate(account)) continue
      this.bits[account >>> 5]! |= 1 << (account & 31)
      found[count++] = account
    }
    this.accounts = found.slice(0, count)
  }

  /** The number of an account, or -1. */
  numberOf(account: number): number {
    const word = this.bits[account >>> 5]!
    const bit = 1 << (account & 31)
    if ((word & bit) === 0) return -1
    // How many bits are set below it, counted in pairs, fours and eights.
    let below = word & (bit - 1)
    below -= (below >>> 1) & 0x55555555
    below = (below & 0x33333333) + ((below >>> 2) & 0x33333333)
    below = (below + (below >>> 4)) & 0x0f0f0f0f
    return this.before[account >>> 5]! + (Math.imul(below, 0x01010101) >>> 24)
  }
}

/** Accounts that pay one account only, which is a hot wallet or might be found to be one. */
function candidatesFor(target: Uint32Array, hotWallets: Uint8Array): Candidates {
  const feeders = new Uint32Array(target.length)
  for (let account = 0; account < target.length; account++) {
    const each = target[account]!
    if (each !== 0 && each !== manyTargets) feeders[each - 1]!++
  }
  return new Candidates(target.length, (account) => {
    const each = target[account]!
    if (each === 0 || each === manyTargets) return false
    return hotWallets[each - 1] === 1 || (feeders[each - 1]! >= fewestFeeders && target[each - 1] === manyTargets)
  })
}

/** What is kept of a candidate: amounts in doubles, the rest in the words after them. */
const amountWidth = 4
const wordWidth = 8
const [balanceAt, receivedAt] = [0, 1]
const [lastInAt, lastSenderAt, sendersAt, isLateAt] = [4, 5, 6, 7]

/** Follows the money of the candidates. Answers 1 for those that pass on all they get, soon, and have few senders. */
function watch({ transfers, from, to, value, words, time }: AccountGraph, candidates: Candidates): Uint8Array {
  const { accounts } = candidates
  const state = new ArrayBuffer(accounts.length * wordWidth * 4)
  const amounts = new Float64Array(state)
  const facts = new Uint32Array(state)
  for (let transfer = 0; transfer < transfers; transfer++) {
    const payer = from[transfer]!
    const payee = to[transfer]!
    const giver = candidates.numberOf(payer)
    const taker = candidates.numberOf(payee)
    if ((giver & taker) === -1 || payer === payee) continue
    const at = transfer * words
    let amount = value[at]! + value[at + 1]! * 2 ** 32
    if (words === 4) amount += value[at + 2]! * 2 ** 64 + value[at + 3]! * 2 ** 96
    if (giver >= 0) {
      const own = giver * amountWidth
      const fact = giver * wordWidth
      const left = amounts[own + balanceAt]! - amount
      amounts[own + balanceAt] = left
      // Not at once, not nearly all, or before anything came in: not what a deposit address does.
      const isLate = time[transfer]! - facts[fact + lastInAt]! > window
      if (isLate || left > amounts[own + receivedAt]! * 0.01 || left < -1) facts[fact + isLateAt] = 1
    }
    if (taker >= 0) {
      const own = taker * amountWidth
      const fact = taker * wordWidth
      amounts[own + balanceAt]! += amount
      amounts[own + receivedAt]! += amount
      facts[fact + lastInAt] = time[transfer]!
      if (facts[fact + lastSenderAt] !== payer + 1) {
        facts[fact + lastSenderAt] = payer + 1
        facts[fact + sendersAt]!++
      }
    }
  }
  const passesOn = new Uint8Array(accounts.length)
  for (let number = 0; number < accounts.length; number++) {
    const fact = number * wordWidth
    const senders = facts[fact + sendersAt]!
    if (facts[fact + isLateAt] === 0 && senders > 0 && senders <= mostSenders) passesOn[number] = 1
  }
  return passesOn
}

function inferWallets(
  target: Uint32Array,
  { accounts }: Candidates,
  { hotWallets, passesOn }: { readonly hotWallets: Uint8Array; readonly passesOn: Uint8Array },
): number[] {
  const feeders = new Map<number, number>()
  for (let number = 0; number < accounts.length; number++) {
    if (passesOn[number] === 0) continue
    const wallet = target[accounts[number]!]! - 1
    if (hotWallets[wallet] !== 1) feeders.set(wallet, (feeders.get(wallet) ?? 0) + 1)
  }
  return [...feeders].filter(([, count]) => count >= fewestFeeders).map(([wallet]) => wallet)
}
