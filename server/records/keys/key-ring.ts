import { Problem, type RecordRef } from '@homeward/domain'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { type DataKey, unwrapDataKey } from './data-key.ts'
import type { OrganisationKey } from './organisation-key.ts'

/** The key of a record, or that it was erased; absent when the record never had one. */
export type FoundKey = DataKey | 'erased'

export const refText = (ref: RecordRef) => `${ref.kind}/${ref.id}`

/** How many opened keys are kept; the oldest leaves first. */
const capacity = 100_000

/** The opened data keys of an unlocked organisation. The database is asked every time whether a key still exists; only its opening is remembered. */
export class KeyRing {
  readonly #organisation: OrganisationKey
  readonly #opened = new Map<string, DataKey>()
  #isCleared = false

  constructor(organisation: OrganisationKey) {
    this.#organisation = organisation
  }

  /** The organisation's key; a write that was under way when the office was locked must not be sealed with an overwritten one. */
  get organisation(): OrganisationKey {
    if (this.#isCleared) throw lockedProblem()
    return this.#organisation
  }

  /** Finds the keys of some records. */
  async find(transaction: Transaction, refs: readonly RecordRef[]): Promise<Map<string, FoundKey>> {
    const found = new Map<string, FoundKey>()
    if (refs.length === 0) return found
    const distinct = [...new Map(refs.map((ref) => [refText(ref), ref])).values()]
    const { rows } = await sql<{
      kind: string
      record: string
      version: number
      wrapped_by: number
      wrapped: Buffer | null
    }>`
      select kind, record, version, wrapped_by, wrapped from record_keys
      where organisation = ${this.organisation.organisation}
        and kind = any(${[...new Set(distinct.map((ref) => ref.kind))]}::text[])
        and record = any(${distinct.map((ref) => ref.id)}::text[])
    `.execute(transaction)
    for (const { kind, record, version, wrapped_by, wrapped } of rows) {
      const ref = { kind, id: record }
      const text = refText(ref)
      if (wrapped === null) {
        this.#opened.delete(text)
        found.set(text, 'erased')
        continue
      }
      // The organisation's key was replaced by someone else: this one opens nothing more.
      if (wrapped_by !== this.organisation.version) throw lockedProblem()
      let key = this.#opened.get(text)
      if (key === undefined) {
        key = unwrapDataKey(this.organisation, ref, { version, wrapped })
        this.remember(ref, key)
      }
      found.set(text, key)
    }
    return found
  }

  /** A key that was opened before. Whether it still exists is only known to the database. */
  remembered(ref: RecordRef): DataKey | undefined {
    return this.#opened.get(refText(ref))
  }

  remember(ref: RecordRef, key: DataKey): void {
    if (this.#isCleared) return
    if (this.#opened.size >= capacity) this.#opened.delete(this.#opened.keys().next().value!)
    this.#opened.set(refText(ref), key)
  }

  forget(refs: readonly RecordRef[]): void {
    for (const ref of refs) this.#opened.delete(refText(ref))
  }

  /** Overwrites every key it holds. */
  clear(): void {
    this.#isCleared = true
    for (const key of this.#opened.values()) key.bytes.fill(0)
    this.#opened.clear()
    this.#organisation.bytes.fill(0)
  }
}

export const lockedProblem = () =>
  new Problem('locked', 'The records are locked until someone opens them with the passphrase.')
