import { columnLength, readColumn } from '@homeward/formats/chain'
import { type AccountGraph, indexAccounts, offsets } from '@homeward/trace'
import type { OpenChainStore } from './open-chain-store.ts'

/** One token of a store of an account chain as the engine reads it, and the store's number of each of its transfers. */
export interface TokenGraph extends AccountGraph {
  /** The transfer's number in the store; undefined when the store holds one token only and they are the same. */
  readonly original: Uint32Array | undefined
}

export function accountGraph(store: OpenChainStore, token: number): TokenGraph {
  const tokens = store.column('transferToken')
  const isOnly = store.contents.tokens.length === 1
  const original = isOnly ? undefined : positionsOf(tokens, token)
  const pick = (values: Uint32Array, width = 1) => (original === undefined ? values : gather(values, original, width))
  const words = store.contents.isWide ? 4 : 2
  const from = pick(store.column('transferFrom'))
  const to = pick(store.column('transferTo'))
  const transaction = pick(store.column('transferTransaction'))
  return {
    transfers: from.length,
    accounts: store.contents.addresses,
    from,
    to,
    value: pick(words === 4 ? wideValues(store) : store.column('transferValue'), words),
    words,
    transaction,
    time: timesOf(store, transaction),
    index: indexAccounts(from, to, store.contents.addresses),
    original,
  }
}

function positionsOf(values: Uint32Array, wanted: number): Uint32Array {
  let count = 0
  for (const value of values) if (value === wanted) count++
  const positions = new Uint32Array(count)
  count = 0
  for (let at = 0; at < values.length; at++) if (values[at] === wanted) positions[count++] = at
  return positions
}

function gather(values: Uint32Array, positions: Uint32Array, width: number): Uint32Array {
  const picked = new Uint32Array(positions.length * width)
  for (let at = 0; at < positions.length; at++) {
    for (let word = 0; word < width; word++) picked[at * width + word] = values[positions[at]! * width + word]!
  }
  return picked
}

/** Four words an amount, from segments of which some keep only the lower two. */
function wideValues(store: OpenChainStore): Uint32Array {
  const low = store.column('transferValue')
  const values = new Uint32Array(low.length * 2)
  let transfer = 0
  for (const segment of store.segments) {
    const count = columnLength(segment, 'transferValue') / 8
    const high = new Uint32Array(count * 2)
    readColumn(segment, 'transferValueHigh', new Uint8Array(high.buffer))
    for (let each = 0; each < count; each++, transfer++) {
      values[transfer * 4] = low[transfer * 2]!
      values[transfer * 4 + 1] = low[transfer * 2 + 1]!
      values[transfer * 4 + 2] = high[each * 2]!
      values[transfer * 4 + 3] = high[each * 2 + 1]!
    }
  }
  return values
}

function timesOf(store: OpenChainStore, transaction: Uint32Array): Uint32Array {
  const blockStart = offsets(store.column('blockTransactions'))
  const blockTime = store.column('blockTime')
  const times = new Uint32Array(transaction.length)
  let block = 0
  for (let transfer = 0; transfer < times.length; transfer++) {
    while (blockStart[block + 1]! <= transaction[transfer]!) block++
    times[transfer] = blockTime[block]!
  }
  return times
}
