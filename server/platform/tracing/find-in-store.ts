import { Problem } from '@homeward/domain'
import { keyWords, readAddress } from '@homeward/formats/chain'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'

const written = /^(?:0x)?[0-9a-fA-F]{64}(?::\d+)?$/

/** The 64 digits of a transaction as written, however it was written. */
export const hashOf = (text: string) => text.replace(/^0x/i, '').slice(0, 64).toLowerCase()

/** Finds all transactions named in `texts` (`TX` or `TX:N`) in one pass over the list of ids. */
export function findTransactions(store: OpenChainStore, texts: readonly string[]): Map<string, number> {
  const wanted = new Map<number, { hash: string; bytes: Uint8Array }[]>()
  for (const text of texts) {
    if (!written.test(text)) continue
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
