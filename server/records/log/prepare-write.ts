import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { type Json, type NewChange, type Noun, Problem, type RecordRef } from '@homeward/domain'
import type { Database } from '../../platform/database.ts'
import type { Note, Writer } from '../contract.ts'
import { makeDataKey, wrapDataKey } from '../keys/data-key.ts'
import { type FoundKey, type KeyRing, refText } from '../keys/key-ring.ts'
import { sealEntry } from '../sealing/seal-entry.ts'
import { hashOfSeal } from './chain.ts'
import { keyedBy } from './day-key.ts'
import type { OpenedEntry } from './opened-entry.ts'
import type { NeededKey, PreparedEntry, PreparedWrite } from './prepared-write.ts'

type Draft = Omit<OpenedEntry, 'position'>

/** Entries that are sealed before other requests are let in. */
const stride = 100

/** What preparing needs to know of the office. */
export interface Workshop {
  readonly database: Database
  readonly ring: KeyRing
  readonly nouns: Readonly<Record<string, Noun>>
  /** Whether a record is known to be there already. */
  readonly isKnown: (ref: RecordRef) => boolean
}

/** What a write consists of, and how often preparing it has been found wrong. */
export interface Intent {
  readonly drafts: readonly Draft[]
  readonly erases: readonly RecordRef[]
  readonly isAgain: boolean
}

export function draftChanges(writer: Writer, changes: readonly NewChange[], now: Date): Draft[] {
  return changes.map((change) => ({
    ...inClear(now, change.id),
    act: 'changed',
    kind: change.record.kind,
    record: change.record.id,
    words: { ...said(writer, now, change.reason), seen: change.seen, source: change.source ?? null },
    set: change.set,
  }))
}

export function draftNote(writer: Writer, note: Note, now: Date): Draft {
  const words = { ...said(writer, now, note.reason), detail: note.detail ?? null }
  return { ...inClear(now), act: note.act, kind: note.kind, record: note.record, words, set: {} }
}

export function draftErasures(writer: Writer, records: readonly RecordRef[], reason: string, now: Date): Draft[] {
  return records.map(({ kind, id }) => ({
    ...inClear(now),
    act: 'erased',
    kind,
    record: id,
    words: said(writer, now, reason),
    set: {},
  }))
}

/**
 * Seals entries under the keys of their records, making the keys that are missing. Writing to an erased record is refused. Which keys there
 * are is settled under the log's lock; here it is only looked up where neither memory nor the register's silence answers it.
 */
export async function prepareWrite(workshop: Workshop, { drafts, erases, isAgain }: Intent): Promise<PreparedWrite> {
  const { database, ring, isKnown } = workshop
  const organisation = ring.organisation
  const refs = drafts.map(keyedBy)
  const unsure = refs.filter((ref) => isAgain || (ring.remembered(ref) === undefined && isKnown(ref)))
  const found =
    unsure.length === 0
      ? new Map<string, FoundKey>()
      : await database.within(organisation.organisation, (transaction) => ring.find(transaction, unsure))
  const keys = new Map<string, NeededKey>()
  for (const ref of refs) {
    const text = refText(ref)
    if (keys.has(text)) continue
    const key = found.get(text) ?? (isAgain ? undefined : ring.remembered(ref))
    if (key === 'erased') throw new Problem('not-found', 'There is nothing here.')
    const made = key ?? makeDataKey()
    keys.set(text, { ref, key: made, wrapped: key === undefined ? wrapDataKey(organisation, ref, made) : null })
  }
  const entries: PreparedEntry[] = []
  for (const [index, draft] of drafts.entries()) {
    if (index % stride === stride - 1) await breathe()
    const keyed = refs[index]!
    const place = { organisation: organisation.organisation, id: draft.id, keyed }
    const fields = { set: draft.set, noun: workshop.nouns[draft.kind] }
    const sealed = sealEntry(keys.get(refText(keyed))!.key, place, draft.words!, fields)
    entries.push({ entry: draft, sealed, sealHash: hashOfSeal(sealed) })
  }
  const seen = drafts.reduce((furthest, draft) => Math.max(furthest, draft.words?.seen ?? 0), 0)
  return { entries, keys: [...keys.values()], seen, erases }
}

const inClear = (now: Date, id?: string) => ({ id: id ?? randomUUID(), day: now.toISOString().slice(0, 10) })

function said(writer: Writer, now: Date, reason: string | undefined) {
  return {
    by: writer.account,
    at: now.toISOString(),
    device: writer.device ?? null,
    seen: null as number | null,
    reason: reason ?? null,
    source: null as string | null,
    detail: null as Json,
  }
}
