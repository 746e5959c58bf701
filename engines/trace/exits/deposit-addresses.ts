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
 */
export function depositAddresses(graph: AccountGraph, hotWallets: Uint8Array): Deposits {
  const { transfers, accounts, from, to, value, words, time } = graph
  const target = new Uint32Array(accounts)
  const lastIn = new Uint32Array(accounts)
  const lastSender = new Uint32Array(accounts)
  const senders = new Uint8Array(accounts)
  const isLate = new Uint8Array(accounts)
  const balance = new Float64Array(accounts)
  const received = new Float64Array(accounts)
  for (let transfer = 0; transfer < transfers; transfer++) {
    const payer = from[transfer]!
    const payee = to[transfer]!
    if (payer === payee) continue
    const at = transfer * words
    let amount = value[at]! + value[at + 1]! * 4294967296
    if (words === 4) amount += value[at + 2]! * 2 ** 64 + value[at + 3]! * 2 ** 96
    const known = target[payer]!
    if (known !== manyTargets) {
      if (known === 0) target[payer] = payee + 1
      else if (known !== payee + 1) target[payer] = manyTargets
      const left = balance[payer]! - amount
      balance[payer] = left
      // Not at once, not nearly all, or before anything came in: not what a deposit address does.
      if (time[transfer]! - lastIn[payer]! > window || left > received[payer]! * 0.01 || left < -1) isLate[payer] = 1
    }
    if (target[payee] === manyTargets) continue
    balance[payee] = balance[payee]! + amount
    received[payee] = received[payee]! + amount
    lastIn[payee] = time[transfer]!
    if (lastSender[payee] !== payer + 1) {
      lastSender[payee] = payer + 1
      if (senders[payee]! < 255) senders[payee]!++
    }
  }
  const isSingle = (account: number) =>
    target[account] !== 0 &&
    target[account] !== manyTargets &&
    isLate[account] === 0 &&
    senders[account]! > 0 &&
    senders[account]! <= mostSenders
  const inferred = inferWallets(target, hotWallets, isSingle)
  const isWallet = Uint8Array.from(hotWallets)
  for (const wallet of inferred) isWallet[wallet] = 1
  const walletOf = new Uint32Array(accounts)
  let count = 0
  for (let account = 0; account < accounts; account++) {
    if (!isSingle(account) || isWallet[account] === 1) continue
    if (isWallet[target[account]! - 1] !== 1) continue
    walletOf[account] = target[account]!
    count++
  }
  return { walletOf, count, inferred }
}

function inferWallets(target: Uint32Array, hotWallets: Uint8Array, isSingle: (account: number) => boolean): number[] {
  const feeders = new Map<number, number>()
  for (let account = 0; account < target.length; account++) {
    if (!isSingle(account)) continue
    const wallet = target[account]! - 1
    if (hotWallets[wallet] !== 1) feeders.set(wallet, (feeders.get(wallet) ?? 0) + 1)
  }
  return [...feeders]
    .filter(([wallet, count]) => count >= fewestFeeders && target[wallet] === manyTargets)
    .map(([wallet]) => wallet)
}
