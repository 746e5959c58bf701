import { bech32, bech32m } from '@scure/base'
import { addressKinds, type Chain } from '../chain.ts'
import { base58Checksum, readBase58 } from './base58.ts'
import { eip55 } from './eip55.ts'

/** Why a text is not an address of the chain, as a clause that can end a sentence. */
export type AddressFault = 'has a wrong checksum' | 'is not an address of this chain'

const decoded = new Uint8Array(25)

/**
 * Reads a written address into `key` (kind word, then bytes). The checksum is always checked: one mistyped letter
 * must never lead to another person's account.
 */
export function readAddress(chain: Chain, text: string, key: Uint32Array): AddressFault | undefined {
  key.fill(0)
  const bytes = new Uint8Array(key.buffer, key.byteOffset + 4, key.byteLength - 4)
  if (chain === 'eth') return readHexAddress(text, key, bytes)
  if (chain === 'btc' && /^bc1/i.test(text)) return readBech32(text, key, bytes)
  if (chain === 'btc' && /^script:[0-9a-f]{64}$/.test(text)) {
    key[0] = addressKinds.script
    bytes.set(Buffer.from(text.slice(7), 'hex'))
    return undefined
  }
  const written = new TextEncoder().encode(text)
  if (!readBase58(written, 0, written.length, decoded)) return 'is not an address of this chain'
  const kind = base58Kind(chain, decoded[0]!)
  if (kind === undefined) return 'is not an address of this chain'
  const checksum = base58Checksum(decoded)
  for (let at = 0; at < 4; at++) if (checksum[at] !== decoded[21 + at]) return 'has a wrong checksum'
  key[0] = kind
  bytes.set(decoded.subarray(1, 21))
  return undefined
}

function base58Kind(chain: Chain, version: number): number | undefined {
  if (chain === 'tron') return version === 0x41 ? addressKinds.tronAccount : undefined
  if (version === 0) return addressKinds.publicKeyHash
  return version === 5 ? addressKinds.scriptHash : undefined
}

function readHexAddress(text: string, key: Uint32Array, bytes: Uint8Array): AddressFault | undefined {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return 'is not an address of this chain'
  const digits = text.slice(2)
  const lower = digits.toLowerCase()
  if (digits !== lower && digits !== digits.toUpperCase() && eip55(lower) !== text) return 'has a wrong checksum'
  key[0] = addressKinds.account
  bytes.set(Buffer.from(lower, 'hex'))
  return undefined
}

function readBech32(text: string, key: Uint32Array, bytes: Uint8Array): AddressFault | undefined {
  const plain = bech32.decodeUnsafe(text)
  const parts = plain ?? bech32m.decodeUnsafe(text)
  if (parts === undefined) return 'has a wrong checksum'
  const [version, ...words] = parts.words
  const payload = bech32.fromWordsUnsafe(words)
  if (parts.prefix !== 'bc' || payload === undefined) return 'is not an address of this chain'
  if (version === 0 && plain !== undefined && payload.length === 20) key[0] = addressKinds.witnessKeyHash
  else if (version === 0 && plain !== undefined && payload.length === 32) key[0] = addressKinds.witnessScriptHash
  else if (version === 1 && plain === undefined && payload.length === 32) key[0] = addressKinds.taproot
  else return 'is not an address of this chain'
  bytes.set(payload)
  return undefined
}
