import { z } from 'zod'

/** What a field of a record may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A random id. It is stored in clear, so it is never made from a name, a number, or the ids of other records: that would draw who belongs to whom. */
export const RecordId = z.string().regex(/^[A-Za-z0-9_-]{8,100}$/)

/** Which record a change speaks of: its kind is a key of the register of nouns. */
export const RecordRef = z.strictObject({ kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/), id: RecordId })
export type RecordRef = z.infer<typeof RecordRef>

/** One change to one record, as a person or a device hands it in. */
export const NewChange = z.strictObject({
  /** Made by the writer; the same id handed in twice is one change. */
  id: RecordId.optional(),
  record: RecordRef,
  /** The fields that change and their new values; null clears a field. */
  set: z.record(z.string().min(1).max(60), z.json()),
  /** The position of the log the writer had read up to: what they could know when they decided. */
  seen: z.number().int().nonnegative(),
  /** Why, in the writer's words. Sealed, because people type names into reasons. */
  reason: z.string().max(2000).optional(),
  /** Where it comes from: a file and row, an interview, a device. Sealed. */
  source: z.string().max(2000).optional(),
})
export interface NewChange {
  readonly id?: string | undefined
  readonly record: RecordRef
  readonly set: Readonly<Record<string, Json>>
  readonly seen: number
  readonly reason?: string | undefined
  readonly source?: string | undefined
}

/** What an entry of the record log tells of: a change, or that someone opened, exported, was refused, erased, or signed in. */
export const Act = z.enum(['changed', 'seen', 'exported', 'refused', 'erased', 'signed-in'])
export type Act = z.infer<typeof Act>
