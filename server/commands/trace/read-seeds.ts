import { Problem } from '@homeward/domain'
import { keyWords, readAddress } from '@homeward/formats/chain'
import { groupOf, offsets } from '@homeward/trace'
import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'

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

const hashOf = (text: string) => text.replace(/^0x/i, '').slice(0, 64).toLowerCase()

/** Finds all named transactions in one pass over the list of ids. */
function findTransactions(store: OpenChainStore, texts: readonly string[]): Map<string, number> {
  const wanted = new Map<number, { hash: string; bytes: Uint8Array }[]>()
  for (const text of texts) {
    if (!/^(?:0x)?[0-9a-fA-F]{64}:\d+$/.test(text)) continue
    const hash = hashOf(text)
    const bytes = Buffer.from(hash, 'hex')
    if (store.contents.chain === 'btc') bytes.reverse()
    const word = bytes.readUInt32LE(0)
    wanted.set(word, [...(wanted.get(word) ?? []), { hash, bytes }])
  }
  const found = new Map<string, number>()
  if (wanted.size === 0) return found
  const ids = store.bytes('transactionId')
  const words = new Uint32Array(ids.buffer)
  for (let transaction = 0; transaction * 8 < words.length; transaction++) {
    const candidates = wanted.get(words[transaction * 8]!)
    if (candidates === undefined) continue
    const id = Buffer.from(ids.subarray(transaction * 32, transaction * 32 + 32))
    for (const { hash, bytes } of candidates) if (id.equals(bytes)) found.set(hash, transaction)
  }
  return found
}

function placeOf(store: OpenChainStore, transaction: number | undefined, number: number, index: number): number {
  if (transaction === undefined) throw notFound(index, 'names a transaction that the store does not have')
  if (store.contents.chain === 'btc') {
    const starts = offsets(store.column('outputCount'))
    const output = starts[transaction]! + number
    if (output >= starts[transaction + 1]!) throw notFound(index, 'names an output that its transaction does not have')
    return output
  }
  const transactions = store.column('transferTransaction')
  const logs = store.column('transferLog')
  for (let at = groupOf(transactions, transaction); at >= 0 && transactions[at] === transaction; at--) {
    if (logs[at] === number) return at
  }
  throw notFound(index, 'names a log that its transaction does not have')
}

function placesOfAddress(store: OpenChainStore, text: string, index: number): number[] {
  const address = findAddress(store, text, index)
  const receivers = store.column(store.contents.chain === 'btc' ? 'outputAddress' : 'transferTo')
  const places: number[] = []
  for (let place = 0; place < receivers.length; place++) if (receivers[place] === address) places.push(place)
  if (places.length === 0) throw notFound(index, 'is an address that received nothing in the store')
  return places
}

function findAddress(store: OpenChainStore, text: string, index: number): number {
  const key = new Uint32Array(keyWords(store.contents.chain))
  const fault = readAddress(store.contents.chain, text, key)
  if (fault !== undefined) throw notFound(index, fault)
  const keys = store.column('addressKey')
  for (let address = 0; address * key.length < keys.length; address++) {
    let word = 0
    while (word < key.length && keys[address * key.length + word] === key[word]) word++
    if (word === key.length) return address
  }
  throw notFound(index, 'is an address that the store does not have')
}

/** Never repeats what was typed: an address in a log or a terminal's history tells whom one looks at. */
function notFound(index: number, what: string): Problem {
  return new Problem('input-invalid', `Entry ${index + 1} of --from ${what}.`, { entry: index + 1 })
}
