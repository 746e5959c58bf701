import type { RecordRef } from '@homeward/domain'
import type { DataKey } from '../keys/data-key.ts'
import type { OpenedEntry } from './opened-entry.ts'

/** One entry, sealed, waiting for its place in the log. */
export interface PreparedEntry {
  readonly entry: Omit<OpenedEntry, 'position'>
  readonly sealed: Buffer
  readonly sealHash: Buffer
}

/** A key that a write needs: one that was there when it was sealed, or a new one that is stored with it. */
export interface NeededKey {
  readonly ref: RecordRef
  readonly key: DataKey
  /** The wrapped bytes of a new key; null when the key exists already. */
  readonly wrapped: Buffer | null
}

/** What one call hands in: it is written whole or not at all. */
export interface PreparedWrite {
  readonly entries: readonly PreparedEntry[]
  readonly keys: readonly NeededKey[]
  /** The furthest position its writer claims to have read. */
  readonly seen: number
  /** The records whose keys this write destroys. */
  readonly erases: readonly RecordRef[]
}
