import type { Act, Head, Json, NewChange, RecordRef } from '@homeward/domain'

/** Who writes: an account of an organisation, and the device when it is not the desk. */
export interface Writer {
  readonly organisation: string
  readonly account: string
  readonly device?: string
}

/** That someone opened, exported, was refused or signed in. `reason` and `detail` (a filter, a search) are sealed. */
export interface Note {
  readonly act: 'seen' | 'exported' | 'refused' | 'signed-in'
  readonly kind: string
  /** Null for a list view: one entry, with its filter as `detail`. */
  readonly record: string | null
  readonly reason?: string
  readonly detail?: Json
}

/** The position of the last entry that a write made; a read may wait for it. */
export interface Written {
  readonly position: number
}

/** One opened entry of the log. */
export interface LogEntry {
  readonly position: number
  /** The change's own id. */
  readonly id: string
  readonly act: Act
  readonly kind: string
  readonly record: string | null
  /** The moment, ISO 8601 to the millisecond; only the day is kept in clear. Null when the record's key is gone. */
  readonly at: string | null
  readonly day: string
  readonly by: string | null
  readonly reason: string | null
  readonly source: string | null
  readonly set: Readonly<Record<string, Json>>
  readonly seen: number | null
  readonly detail: Json
  /** True when the record was erased: what this entry said cannot be opened by anyone. */
  readonly erased: boolean
}

export interface AuditFilter {
  /** Only entries before this position; newest first. */
  readonly before?: number
  readonly act?: Act
  /** Everything about the record of this id, whatever kind the entries call it: a person bears the id of their first row. */
  readonly record?: string
  readonly by?: string
  readonly limit?: number
}

/** The append-only log of one organisation. Every method refuses with `locked` until its key is opened, except `head`. */
export interface RecordLog {
  /** Resolves after the commit and once this process's register shows it. The same change id twice is one change. */
  append(writer: Writer, changes: readonly NewChange[]): Promise<Written>
  note(writer: Writer, entry: Note): Promise<Written>
  /** Destroys the keys of the records: what was written about them can never be opened again; the chain still verifies. */
  erase(writer: Writer, records: readonly RecordRef[], reason: string): Promise<Written>
  head(): Promise<Head>
  audit(filter?: AuditFilter): Promise<LogEntry[]>
  /** Everything the log holds about some records, oldest first: what was said, by whom, and who opened it. */
  history(records: readonly RecordRef[]): Promise<LogEntry[]>
}

/** A record as it stands now. */
export interface RegisterRecord {
  readonly kind: string
  readonly id: string
  readonly fields: Readonly<Record<string, Json>>
  /** Fields that two people changed without having seen each other, with every value that stands. */
  readonly conflicts: Readonly<Record<string, readonly Json[]>>
  readonly position: number
  /** The account and the moment of the last change. */
  readonly by: string
  readonly at: string
}

/** All current records of one unlocked organisation, in memory, following the log. */
export interface Register {
  readonly position: number
  readonly progress: { readonly read: number; readonly total: number }
  get(kind: string, id: string): RegisterRecord | undefined
  all(kind: string): Iterable<RegisterRecord>
  /** Hears the records that changed, and the ones that were erased; answers how to stop. */
  onChange(listener: (records: readonly RegisterRecord[], erased: readonly RecordRef[]) => void): () => void
  /** Resolves once the register has read at least this position. */
  reaches(position: number): Promise<void>
}

/** Sealed files. Nothing about a file is stored in clear: not its name, size class or hash. */
export interface Blobs {
  /** Stores bytes under a key of their own; the answered id is random. */
  seal(bytes: Uint8Array): Promise<string>
  /** The bytes, or nothing when the file was destroyed or never was. */
  open(id: string): Promise<Uint8Array | undefined>
  destroy(id: string): Promise<void>
}

/** One organisation's records, behind its key. */
export interface Office {
  readonly organisation: { readonly id: string; readonly demonstration: boolean }
  readonly log: RecordLog
  readonly blobs: Blobs
  readonly isLocked: boolean
  /** The register; throws Problem `locked` until the key is opened. */
  register(): Register
  /** Opens the organisation's key; throws Problem `input-invalid` when it is not the passphrase. The register is read on after it: see its `progress`. */
  unlock(passphrase: string): Promise<void>
  lock(): void
  /** Hears when the key is opened; at once when it is open already. */
  onUnlock(listener: () => void): () => void
}
