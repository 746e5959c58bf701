import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { Problem } from '@homeward/domain'

/** What a manifest says about who vouches for its files. */
export interface ManifestSignature {
  readonly algorithm: 'Ed25519'
  readonly of: 'files'
  readonly publicKey: string
  readonly value: string
}

/** A new private key in PEM. */
export function makeSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Signs the list of files as it stands in the manifest. */
export function signManifest(text: string, pem: string): ManifestSignature {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('another kind of key')
    const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
    const value = sign(null, Buffer.from(text), key).toString('base64')
    return { algorithm: 'Ed25519', of: 'files', publicKey, value }
  } catch {
    throw new Problem('input-invalid', 'The key is not an Ed25519 private key in PEM.')
  }
}

/** Whether the signature is that of its own public key over `text`; whose key that is, a reader must know. */
export function isSigned(text: string, { publicKey, value }: Pick<ManifestSignature, 'publicKey' | 'value'>): boolean {
  try {
    return verify(null, Buffer.from(text), publicKey, Buffer.from(value, 'base64'))
  } catch {
    return false
  }
}
