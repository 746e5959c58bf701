import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type EvidenceManifest, Problem } from '@homeward/domain'
import { writeWhole } from '../../platform/files.ts'

/** Who signs a bundle: an Ed25519 key and how a recipient knows it. */
export interface SigningKey {
  readonly privateKey: KeyObject
  readonly signer: EvidenceManifest['signer']
}

/** Makes a key and writes it as PKCS #8, readable by its owner only. */
export async function makeSigningKey(path: string): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeWhole(path, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  return signingKeyOf(privateKey)
}

/** Reads a key; nothing when there is no such file. */
export async function findSigningKey(path: string): Promise<SigningKey | undefined> {
  let pem: Buffer
  try {
    pem = await readFile(path)
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return undefined
    throw new Problem('input-unreadable', `The signing key cannot be opened (${code}); check its path.`)
  }
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return signingKeyOf(key)
  } catch {
    throw notAKey()
  }
  throw notAKey()
}

export function signingKeyOf(privateKey: KeyObject): SigningKey {
  const raw = rawPublicKey(createPublicKey(privateKey))
  return {
    privateKey,
    signer: { algorithm: 'ed25519', publicKey: raw.toString('base64'), fingerprint: fingerprintOf(raw) },
  }
}

/** SHA-256 of the raw public key: what two people read to each other. */
export function fingerprintOf(raw: Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex')
}

function rawPublicKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url')
}

function notAKey(): Problem {
  return new Problem(
    'input-invalid',
    'The signing key is not an Ed25519 key in PEM; make one with "homeward evidence key".',
  )
}
