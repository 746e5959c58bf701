import type { RecordRef } from '@homeward/domain'

/** What protect tells whoever erases a person: never that something is there, only what goes with it. */
export interface LegalFiles {
  /** Every record of the matters of whoever holds these rows, and the sealed files they name. */
  about(rows: ReadonlySet<string>): { readonly records: readonly RecordRef[]; readonly files: readonly string[] }
}
