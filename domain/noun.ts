import type { z } from 'zod'

/** What a sealed value holds. One value is sealed per record and class, so that a grant can open one class and not the others. */
export const sealClasses = ['identity', 'contact', 'location', 'statement', 'health', 'evidence', 'privileged'] as const
export type SealClass = (typeof sealClasses)[number]

/**
 * How two values meet that were written without having seen each other. `settle`: both stay until a person settles it.
 * `gather`: the field holds a list, and the lists are joined.
 */
export type MergeRule = 'settle' | 'gather'

/** One field of a noun: where it is sealed, how it merges, what it may hold. Null always clears a field. */
export interface FieldRule {
  readonly seal: SealClass
  readonly merge: MergeRule
  readonly schema: z.ZodType
}

/** What the record log must know about a kind of record. A field that is not named here is refused. */
export interface Noun {
  /** The stage that owns it. */
  readonly stage: 'reach' | 'identify' | 'protect' | 'assist' | 'pursue' | 'prevent' | 'count' | 'office'
  readonly fields: Readonly<Record<string, FieldRule>>
  /**
   * Set on a kind whose very existence is protected: whoever reads the audit is told of its entries as entries of the record that `field`
   * names, which is of this other kind.
   */
  readonly standsBehind?: { readonly kind: string; readonly field: string }
  /** Kept by a legal team: nobody else is told that such a record exists, in the audit neither. */
  readonly isPrivileged?: true
}

/** Declares a field: sealed in `seal`, checked by `schema`, settled by a person unless `merge` says otherwise. */
export function field(seal: SealClass, schema: z.ZodType, merge: MergeRule = 'settle'): FieldRule {
  return { seal, schema, merge }
}
