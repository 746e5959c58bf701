import { bech32, bech32m } from '@scure/base'
import { addressKinds } from '../chain.ts'
import { writeBase58Check } from './base58.ts'
import { eip55 } from './eip55.ts'

/** The usual written form of an address key: Base58Check, Bech32 or mixed-case hexadecimal. */
export function writeAddress(keys: Uint32Array, at: number): string {
  const kind = keys[at]!
  const bytes = new Uint8Array(keys.buffer, keys.byteOffset + (at + 1) * 4)
  switch (kind) {
    case addressKinds.publicKeyHash:
      return writeBase58Check(0, bytes)
    case addressKinds.scriptHash:
      return writeBase58Check(5, bytes)
    case addressKinds.witnessKeyHash:
      return bech32.encode('bc', [0, ...bech32.toWords(bytes.slice(0, 20))])
    case addressKinds.witnessScriptHash:
      return bech32.encode('bc', [0, ...bech32.toWords(bytes.slice(0, 32))])
    case addressKinds.taproot:
      return bech32m.encode('bc', [1, ...bech32m.toWords(bytes.slice(0, 32))])
    case addressKinds.account:
      return eip55(Buffer.from(bytes.slice(0, 20)).toString('hex'))
    case addressKinds.tronAccount:
      return writeBase58Check(0x41, bytes)
    default:
      return `script:${Buffer.from(bytes.slice(0, 32)).toString('hex')}`
  }
}
