import { columnLength } from '@homeward/formats/chain'
import type { OpenChainStore } from '../../chain-store/open-chain-store.ts'
import { chainNames } from '../chain-names.ts'

/** What a deposit address passed on to its exchange's wallet: the evidence that it is one. */
export interface Sweeps {
  readonly wallet: string
  readonly count: number
  readonly value: string
  readonly transfers: readonly {
    readonly tx: string
    readonly log: number
    readonly value: string
    readonly time: number
  }[]
}

const mostShown = 50

/** Reads all transfers of one token from `address` to `wallet`, in chain order. */
export function sweepsOf(store: OpenChainStore, token: number, address: number, wallet: number): Sweeps {
  const from = store.column('transferFrom')
  const to = store.column('transferTo')
  const tokens = store.column('transferToken')
  const names = chainNames(store)
  const found: Sweeps['transfers'][number][] = []
  let count = 0
  let value = 0n
  for (let transfer = 0; transfer < from.length; transfer++) {
    if (from[transfer] !== address || to[transfer] !== wallet || tokens[transfer] !== token) continue
    const amount = transferValue(store, transfer)
    count++
    value += amount
    if (found.length === mostShown) continue
    const { transaction, number, time } = names.place(transfer)
    found.push({ tx: names.transaction(transaction), log: number, value: String(amount), time })
  }
  return { wallet: names.address(wallet), count, value: String(value), transfers: found }
}

/** The amount of a transfer, whatever its width. */
export function transferValue(store: OpenChainStore, transfer: number): bigint {
  const low = store.column('transferValue')
  const high = store.contents.isWide ? highWords(store, transfer) : 0n
  return (high << 64n) | (BigInt(low[transfer * 2 + 1]!) << 32n) | BigInt(low[transfer * 2]!)
}

/** Only segments with an amount beyond 64 bits keep the upper words. */
function highWords(store: OpenChainStore, transfer: number): bigint {
  const high = store.column('transferValueHigh')
  let first = 0
  let kept = 0
  for (const segment of store.segments) {
    const count = columnLength(segment, 'transferValue') / 8
    const own = columnLength(segment, 'transferValueHigh') / 8
    if (transfer < first + count) {
      if (own === 0) return 0n
      const at = (kept + transfer - first) * 2
      return (BigInt(high[at + 1]!) << 32n) | BigInt(high[at]!)
    }
    first += count
    kept += own
  }
  return 0n
}
