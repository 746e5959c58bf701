import type { RecordRef } from '@homeward/domain'
import { drawRandom } from '../sealing/draw-random.ts'
import { openBytes, sealBytes } from '../sealing/seal-bytes.ts'
import type { OrganisationKey } from './organisation-key.ts'

/** The key of one record; what seals everything ever written about it. */
export interface DataKey {
  readonly version: number
  readonly bytes: Buffer
}

export function makeDataKey(): DataKey {
  // Memory of its own, not a slice of a shared pool: it is overwritten when the office locks.
  const bytes = Buffer.alloc(32)
  drawRandom(bytes)
  return { version: 1, bytes }
}

/** A data key as it is stored: sealed by the organisation's key and bound to its record. */
export function wrapDataKey(organisation: OrganisationKey, record: RecordRef, key: DataKey): Buffer {
  return sealBytes(organisation.bytes, key.bytes, wrapPlace(organisation, record, key.version))
}

export function unwrapDataKey(
  organisation: OrganisationKey,
  record: RecordRef,
  stored: { readonly version: number; readonly wrapped: Buffer },
): DataKey {
  return {
    version: stored.version,
    bytes: openBytes(organisation.bytes, stored.wrapped, wrapPlace(organisation, record, stored.version)),
  }
}

const wrapPlace = (organisation: OrganisationKey, record: RecordRef, version: number) => ({
  organisation: organisation.organisation,
  kind: record.kind,
  record: record.id,
  class: 'key',
  version,
  within: String(organisation.version),
})
