import { Problem } from '@homeward/domain'
import { groupOf } from '@homeward/trace'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'
import { findAddress, findTransactions, hashOf, notFound } from './find-in-store.ts'
import { outputStarts } from './output-starts.ts'

/** One payment to trace: as it was written, and the outputs or transfers (store numbers) it stands for. */
export interface Seed {
  readonly text: string
  readonly places: readonly number[]
}

/** Reads `ADDRESS|TX:N[,…]`. An address stands for everything it received. */
export function readSeeds(store: OpenChainStore, from: string): Seed[] {
  const texts = from
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (texts.length === 0) throw new Problem('usage-wrong', 'Name what to trace with --from.')
  const transactions = findTransactions(store, texts)
  return texts.map((text, index) => {
    const places = /^(?:0x)?[0-9a-fA-F]{64}:\d+$/.test(text)
      ? [placeOf(store, transactions.get(hashOf(text)), Number(text.split(':')[1]), index)]
      : placesOfAddress(store, text, index)
    return { text, places }
  })
}

function placeOf(store: OpenChainStore, transaction: number | undefined, number: number, index: number): number {
  if (transaction === undefined) throw notFound(entry(index), 'names a transaction that the store does not have')
  if (store.contents.chain === 'btc') {
    const starts = outputStarts(store)
    const output = starts[transaction]! + number
    if (output >= starts[transaction + 1]!)
      throw notFound(entry(index), 'names an output that its transaction does not have')
    return output
  }
  const transactions = store.column('transferTransaction')
  const logs = store.column('transferLog')
  for (let at = groupOf(transactions, transaction); at >= 0 && transactions[at] === transaction; at--) {
    if (logs[at] === number) return at
  }
  throw notFound(entry(index), 'names a log that its transaction does not have')
}

function placesOfAddress(store: OpenChainStore, text: string, index: number): number[] {
  const address = findAddress(store, text, entry(index))
  const receivers = store.column(store.contents.chain === 'btc' ? 'outputAddress' : 'transferTo')
  const places: number[] = []
  for (let place = 0; place < receivers.length; place++) if (receivers[place] === address) places.push(place)
  if (places.length === 0) throw notFound(entry(index), 'is an address that received nothing in the store')
  return places
}

const entry = (index: number) => `Entry ${index + 1} of --from`
