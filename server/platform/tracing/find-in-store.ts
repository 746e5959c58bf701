import { Problem } from '@homeward/domain'
import { keyWords, readAddress } from '@homeward/formats/chain'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'

const written = /^(?:0x)?[0-9a-fA-F]{64}(?::\d+)?$/

/** The 64 digits of a transaction as written, however it was written. */
export const hashOf = (text: string) => text.replace(/^0x/i, '').slice(0, 64).toLowerCase()

/** Transactions by the last 16 bits of their id's first word: entries of bucket b lie between start[b] and start[b + 1]. */
interface IdIndex {
  readonly start: Uint32Array
  readonly entries: Uint32Array
}
const indexes = new WeakMap<OpenChainStore, IdIndex | 'asked once'>()
const buckets = 1 << 16

/**
 * Finds the transactions named in `texts` (`TX` or `TX:N`). A store that is asked once is read through; one that stays
 * open is indexed when it is asked again.
 */
export function findTransactions(store: OpenChainStore, texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const hashes = new Set(texts.filter((text) => written.test(text)).map(hashOf))
  if (hashes.size === 0) return found
  const ids = store.bytes('transactionId')
  const words = new Uint32Array(ids.buffer)
  const known = indexes.get(store)
  const index = known === undefined ? undefined : known === 'asked once' ? indexIds(words) : known
  indexes.set(store, index ?? 'asked once')
  for (const hash of hashes) {
    const bytes = Buffer.from(hash, 'hex')
    if (store.contents.chain === 'btc') bytes.reverse()
    const word = bytes.readUInt32LE(0)
    for (const transaction of candidates(words, index, word)) {
      if (words[transaction * 8] !== word) continue
      if (bytes.equals(ids.subarray(transaction * 32, transaction * 32 + 32))) found.set(hash, transaction)
    }
  }
  return found
}

function* candidates(words: Uint32Array, index: IdIndex | undefined, word: number): Generator<number> {
  if (index === undefined) {
    for (let transaction = 0; transaction * 8 < words.length; transaction++) {
      if (words[transaction * 8] === word) yield transaction
    }
    return
  }
  const bucket = word & (buckets - 1)
  for (let at = index.start[bucket]!; at < index.start[bucket + 1]!; at++) yield index.entries[at]!
}

/** Sorts the ids into buckets in two passes (a counting sort). */
function indexIds(words: Uint32Array): IdIndex {
  const start = new Uint32Array(buckets + 1)
  const count = words.length / 8
  for (let transaction = 0; transaction < count; transaction++) start[words[transaction * 8]! & (buckets - 1)]!++
  let sum = 0
  for (let bucket = 0; bucket <= buckets; bucket++) {
    sum += start[bucket]!
    start[bucket] = sum
  }
  const entries = new Uint32Array(count)
  for (let transaction = count - 1; transaction >= 0; transaction--) {
    entries[--start[words[transaction * 8]! & (buckets - 1)]!] = transaction
  }
  return { start, entries }
}

/** The number of a written address; `where` is the option it was written in. */
export function findAddress(store: OpenChainStore, text: string, where: string): number {
  const key = new Uint32Array(keyWords(store.contents.chain))
  const fault = readAddress(store.contents.chain, text, key)
  if (fault !== undefined) throw notFound(where, fault)
  const keys = store.column('addressKey')
  for (let address = 0; address * key.length < keys.length; address++) {
    let word = 0
    while (word < key.length && keys[address * key.length + word] === key[word]) word++
    if (word === key.length) return address
  }
  throw notFound(where, 'is an address that the store does not have')
}

/** Never repeats what was typed: an address in a log or a terminal's history tells whom one looks at. */
export function notFound(where: string, what: string): Problem {
  return new Problem('input-invalid', `${where} ${what}.`, { where })
}
