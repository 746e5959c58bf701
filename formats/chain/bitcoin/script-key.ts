import { hash } from 'node:crypto'
import { addressKinds } from '../chain.ts'

/**
 * Writes the address key of an output script into `key`. A public key paid directly is filed under its hash, so that
 * one key is one address. Answers false for scripts that pay nobody (OP_RETURN and empty ones).
 */
export function outputKey(
  bytes: Uint8Array,
  { at, length }: { readonly at: number; readonly length: number },
  key: Uint32Array,
  keyBytes: Uint8Array,
): boolean {
  key.fill(0)
  const first = bytes[at]
  if (length === 25 && first === 0x76 && bytes[at + 1] === 0xa9 && bytes[at + 2] === 20 && bytes[at + 23] === 0x88) {
    return take(addressKinds.publicKeyHash, at + 3, 20)
  }
  if (length === 23 && first === 0xa9 && bytes[at + 1] === 20) return take(addressKinds.scriptHash, at + 2, 20)
  if (length === 22 && first === 0 && bytes[at + 1] === 20) return take(addressKinds.witnessKeyHash, at + 2, 20)
  if (length === 34 && first === 0 && bytes[at + 1] === 32) return take(addressKinds.witnessScriptHash, at + 2, 32)
  if (length === 34 && first === 0x51 && bytes[at + 1] === 32) return take(addressKinds.taproot, at + 2, 32)
  if ((length === 35 || length === 67) && first === length - 2 && bytes[at + length - 1] === 0xac) {
    key[0] = addressKinds.publicKeyHash
    keyBytes.set(keyHash(bytes.subarray(at + 1, at + length - 1)), 4)
    return true
  }
  if (length === 0 || first === 0x6a) return false
  key[0] = addressKinds.script
  keyBytes.set(hash('sha256', bytes.subarray(at, at + length), 'buffer'), 4)
  return true

  function take(kind: number, from: number, size: number): boolean {
    key[0] = kind
    for (let byte = 0; byte < size; byte++) keyBytes[4 + byte] = bytes[from + byte]!
    return true
  }
}

/**
 * The address that an input must have spent, read from what unlocks it, for outputs that lie outside the store.
 * Only forms that prove their address are read: a signature with its public key, or a script with its hash.
 */
export function spentKey(
  unlocking: Uint8Array,
  witness: readonly Uint8Array[],
  key: Uint32Array,
  keyBytes: Uint8Array,
): boolean {
  key.fill(0)
  const last = witness.at(-1)
  if (unlocking.length === 0 && last !== undefined) {
    if (witness.length === 2 && last.length === 33 && looksSigned(witness[0]!))
      return take(addressKinds.witnessKeyHash, keyHash(last))
    const signatures = witness.length > 2 && last.at(-1) === 0xae
    return signatures ? take(addressKinds.witnessScriptHash, hash('sha256', last, 'buffer')) : false
  }
  if (last !== undefined && unlocking.length > 1 && unlocking[0] === unlocking.length - 1) {
    return take(addressKinds.scriptHash, keyHash(unlocking.subarray(1)))
  }
  const signature = unlocking[0] ?? 0
  const publicKey = unlocking[1 + signature]
  const wholeKey = (publicKey === 33 || publicKey === 65) && unlocking.length === 2 + signature + publicKey
  if (wholeKey && looksSigned(unlocking.subarray(1, 1 + signature))) {
    return take(addressKinds.publicKeyHash, keyHash(unlocking.subarray(2 + signature)))
  }
  return false

  function take(kind: number, payload: Uint8Array): boolean {
    key[0] = kind
    keyBytes.set(payload, 4)
    return true
  }
}

function looksSigned(push: Uint8Array): boolean {
  return push.length >= 68 && push.length <= 73 && push[0] === 0x30
}

function keyHash(bytes: Uint8Array): Uint8Array {
  return hash('ripemd160', hash('sha256', bytes, 'buffer'), 'buffer')
}
