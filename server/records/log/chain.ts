import { createHash } from 'node:crypto'

/** What an empty log's chain starts from. */
export const chainStart = Buffer.alloc(32)

/** What is chained of one entry: everything in clear, and the hash of its sealed bytes. */
export interface ChainLink {
  readonly organisation: string
  readonly position: number
  readonly id: string
  readonly act: string
  readonly kind: string
  readonly record: string | null
  readonly day: string
  readonly sealHash: Buffer
}

export const hashOfSeal = (sealed: Uint8Array) => createHash('sha256').update(sealed).digest()

/**
 * SHA-256 over the hash before and this entry. It covers sealed bytes, never their content: the chain can be checked by someone who
 * holds no key, and still holds after a key was destroyed.
 */
export function chainHash(previous: Buffer, link: ChainLink): Buffer {
  const { organisation, position, id, act, kind, record, day, sealHash } = link
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([organisation, position, id, act, kind, record, day, sealHash.toString('hex')]))
    .digest()
}
