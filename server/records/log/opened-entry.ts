import type { Act, Json } from '@homeward/domain'
import type { EntryWords } from '../sealing/seal-entry.ts'

/** An entry of the log with its seal opened; `words` is null when its key was destroyed. */
export interface OpenedEntry {
  readonly position: number
  readonly id: string
  readonly act: Act
  readonly kind: string
  readonly record: string | null
  readonly day: string
  readonly words: EntryWords | null
  readonly set: Readonly<Record<string, Json>>
}
