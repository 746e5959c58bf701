import type { RecordRef } from '@homeward/domain'

/** Entries about no single record (a list view, a refusal) are sealed under the key of their day, so that a retention rule can destroy a day. */
export const dayRef = (day: string): RecordRef => ({ kind: 'day', id: day })

/** Which record's key seals an entry. What is refused may not exist, and an erasure must outlive what it erased: those belong to the day. */
export function keyedBy(entry: { act: string; kind: string; record: string | null; day: string }): RecordRef {
  const isOfDay =
    entry.record === null || entry.act === 'refused' || entry.act === 'erased' || entry.act === 'signed-in'
  return isOfDay ? dayRef(entry.day) : { kind: entry.kind, id: entry.record! }
}
