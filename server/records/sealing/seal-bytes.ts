import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Problem } from '@homeward/domain'
import { drawRandom } from './draw-random.ts'

const nonceLength = 12
const tagLength = 16

/**
 * Where a sealed value belongs. It is bound into the seal (AES-256-GCM associated data), so a value that was moved to another
 * organisation, record, class, key version or entry does not open.
 */
export interface SealPlace {
  readonly organisation: string
  readonly kind: string
  readonly record: string
  readonly class: string
  readonly version: number
  /** The entry, part or chunk it stands in. */
  readonly within: string
}

/** AES-256-GCM: nonce, ciphertext, tag. The key is 32 bytes and seals one record's values only. */
export function sealBytes(key: Buffer, plain: Uint8Array, place: SealPlace): Buffer {
  const sealed = Buffer.allocUnsafe(nonceLength + plain.byteLength + tagLength)
  const nonce = sealed.subarray(0, nonceLength)
  drawRandom(nonce)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(associated(place))
  // In this mode every byte comes out at once; `final` only makes the tag.
  sealed.set(cipher.update(plain), nonceLength)
  cipher.final()
  sealed.set(cipher.getAuthTag(), nonceLength + plain.byteLength)
  return sealed
}

/** Opens what {@link sealBytes} made for the same place; anything else is refused. */
export function openBytes(key: Buffer, sealed: Uint8Array, place: SealPlace): Buffer {
  if (sealed.byteLength < nonceLength + tagLength) throw refusal()
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), { authTagLength: tagLength })
  decipher.setAAD(associated(place))
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength, bytes.length - tagLength)), decipher.final()])
  } catch {
    throw refusal()
  }
}

const associated = ({ organisation, kind, record, class: sealClass, version, within }: SealPlace) =>
  Buffer.from([organisation, kind, record, sealClass, version, within].join('|'))

const refusal = () =>
  new Problem(
    'check-failed',
    'A sealed value does not open with its key: it was altered or moved from where it belongs.',
  )
