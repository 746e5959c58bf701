import { randomBytes } from 'node:crypto'
import { Problem } from '@homeward/domain'
import { hashRaw } from '@node-rs/argon2'
import { openBytes, sealBytes } from '../sealing/seal-bytes.ts'

/** The key that wraps every data key of an organisation. It lives in memory only. */
export interface OrganisationKey {
  readonly organisation: string
  readonly version: number
  readonly bytes: Buffer
}

/** What opens an organisation's key: 32 bytes of a key file (a demonstration's only), or a passphrase that people keep. */
export type Secret =
  | { readonly kind: 'key-file'; readonly bytes: Buffer }
  | { readonly kind: 'passphrase'; readonly text: string }

/** An organisation's key as it is stored. */
export interface StoredOrganisationKey {
  readonly version: number
  readonly kind: Secret['kind']
  readonly salt: Buffer
  readonly wrapped: Buffer
}

const shortestPassphrase = 12

// Argon2id (2 in the library's list) with 64 MiB and 3 passes: about a tenth of a second here, and memory that a guesser must pay for on every try.
const cost = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 }

export function makeOrganisationKey(organisation: string, version: number): OrganisationKey {
  return { organisation, version, bytes: randomBytes(32) }
}

export async function wrapOrganisationKey(key: OrganisationKey, secret: Secret): Promise<StoredOrganisationKey> {
  if (secret.kind === 'passphrase' && [...secret.text].length < shortestPassphrase) {
    throw new Problem(
      'input-invalid',
      `A passphrase has at least ${shortestPassphrase} characters; several words are best.`,
    )
  }
  const salt = randomBytes(16)
  const wrapped = sealBytes(await wrappingKey(secret, salt), key.bytes, wrapPlace(key.organisation, key.version))
  return { version: key.version, kind: secret.kind, salt, wrapped }
}

export async function unwrapOrganisationKey(
  organisation: string,
  stored: StoredOrganisationKey,
  secret: Secret,
): Promise<OrganisationKey> {
  const words = stored.kind === 'passphrase' ? 'passphrase' : 'key file'
  const refusal = new Problem('input-invalid', `That is not the ${words} of this organisation.`)
  if (stored.kind !== secret.kind) throw refusal
  const wrapping = await wrappingKey(secret, stored.salt)
  try {
    const bytes = openBytes(wrapping, stored.wrapped, wrapPlace(organisation, stored.version))
    return { organisation, version: stored.version, bytes }
  } catch (failure) {
    if (failure instanceof Problem) throw refusal
    throw failure
  }
}

async function wrappingKey(secret: Secret, salt: Buffer): Promise<Buffer> {
  if (secret.kind === 'key-file') return secret.bytes
  // The same passphrase typed on two keyboards may be composed differently.
  return hashRaw(secret.text.normalize('NFKC'), { ...cost, salt })
}

const wrapPlace = (organisation: string, version: number) => ({
  organisation,
  kind: 'organisation',
  record: organisation,
  class: 'organisation-key',
  version,
  within: 'wrap',
})
