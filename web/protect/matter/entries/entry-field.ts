import type { Choice } from '../../../ui/form/select-field.tsx'

/** One field of an entry, as it is asked for. */
export interface EntryField {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'day' | 'long' | 'choice'
  readonly hint?: string
  readonly isNeeded?: true
  readonly maxLength?: number
  readonly choices?: readonly Choice[]
  /** What is wrong with what was typed, in words; nothing when it is right. */
  readonly wrong?: (value: string) => string | undefined
}

/** What was typed, by field. */
export type EntryForm = Readonly<Record<string, string>>

/** Nothing typed is null. */
export function orNull(value: string | undefined): string | null {
  return value?.trim() || null
}
