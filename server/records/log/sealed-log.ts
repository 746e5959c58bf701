import { type Head, type NewChange, type Noun, Problem, type RecordRef } from '@homeward/domain'
import type { Database } from '../../platform/database.ts'
import type { AuditFilter, LogEntry, RecordLog, Writer } from '../contract.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { LiveRegister } from '../register/live-register.ts'
import type { Appender } from './appender.ts'
import { checkChanges } from './check-changes.ts'
import { makeDurable, readHead } from './hold-log.ts'
import type { OpenedEntry } from './opened-entry.ts'
import { draftChanges, draftErasures, draftNote, prepareWrite } from './prepare-write.ts'
import { readAbout, readBefore } from './read-entries.ts'

/** What an unlocked organisation's log works with. */
export interface OpenLog {
  readonly ring: KeyRing
  readonly appender: Appender
  readonly register: LiveRegister
}

const longestAudit = 500

/** The record log of one organisation; `opened` throws `locked` until its key is there. */
export function sealedLog(office: {
  readonly organisation: string
  readonly database: Database
  readonly nouns: Readonly<Record<string, Noun>>
  readonly now: () => Date
  readonly opened: () => OpenLog
  /** Runs after keys were destroyed: makes the places where they were unreadable too. */
  readonly afterErasing: () => Promise<void>
}): RecordLog {
  const { organisation, database, nouns, now, opened } = office

  const write = async (
    writer: Writer,
    draft: () => Omit<OpenedEntry, 'position'>[],
    erases: readonly RecordRef[] = [],
  ) => {
    const { appender, register, ring } = opened()
    if (writer.organisation !== organisation) throw new Problem('not-found', 'There is nothing here.')
    const drafts = draft()
    const isKnown = ({ kind, id }: RecordRef) => register.get(kind, id) !== undefined
    const position = await appender.append((isAgain) =>
      prepareWrite({ database, ring, nouns, isKnown }, { drafts, erases, isAgain }),
    )
    await register.reaches(position)
    return { position }
  }

  return {
    append: async (writer, changes) => {
      opened()
      checkChanges(nouns, changes)
      if (changes.length === 0) return { position: opened().register.position }
      return write(writer, () => draftChanges(writer, changes as NewChange[], now()))
    },
    note: (writer, note) => write(writer, () => [draftNote(writer, note, now())]),
    erase: async (writer, records, reason) => {
      const written = await write(writer, () => draftErasures(writer, records, reason, now()), records)
      await office.afterErasing()
      return written
    },
    head: () => headOf(database, organisation, now()),
    audit: async (filter = {}) => (await auditEntries(database, opened().ring, filter)).map(logEntry),
    history: async (records) => (await readAbout(database, opened().ring, records)).map(logEntry),
  }
}

/** The head can be taken by anyone who reaches the database; it tells a hash and how long the log is. */
export async function headOf(database: Database, organisation: string, now: Date): Promise<Head> {
  const { position, hash } = await database.within(organisation, async (transaction) => {
    const head = await readHead(transaction, organisation)
    await makeDurable(transaction)
    return head
  })
  const at = now.toISOString().slice(0, 10)
  return { format: 'homeward.head/1', organisation, position, hash: hash.toString('hex'), at }
}

/** Who wrote an entry is sealed, so a filter by account opens page after page until it has enough. */
async function auditEntries(database: Database, ring: KeyRing, filter: AuditFilter): Promise<OpenedEntry[]> {
  const limit = Math.min(filter.limit ?? 100, longestAudit)
  const found: OpenedEntry[] = []
  let before = filter.before ?? Number.MAX_SAFE_INTEGER
  for (;;) {
    const page = await readBefore(database, ring, {
      before,
      limit,
      act: filter.act ?? null,
      record: filter.record ?? null,
    })
    found.push(...page.filter((entry) => filter.by === undefined || entry.words?.by === filter.by))
    if (page.length < limit || found.length >= limit) return found.slice(0, limit)
    before = page.at(-1)!.position
  }
}

function logEntry({ words, ...entry }: OpenedEntry): LogEntry {
  return {
    ...entry,
    at: words?.at ?? null,
    by: words?.by ?? null,
    reason: words?.reason ?? null,
    source: words?.source ?? null,
    seen: words?.seen ?? null,
    detail: words?.detail ?? null,
    erased: words === null,
  }
}
