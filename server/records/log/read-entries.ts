import { setImmediate as breathe } from 'node:timers/promises'
import type { Act, RecordRef } from '@homeward/domain'
import { type RawBuilder, sql } from 'kysely'
import { type Database, type Transaction, whileDatabaseReturns } from '../../platform/database.ts'
import { type KeyRing, refText } from '../keys/key-ring.ts'
import { openEntry } from '../sealing/seal-entry.ts'
import { keyedBy } from './day-key.ts'
import { makeDurable } from './hold-log.ts'
import type { OpenedEntry } from './opened-entry.ts'

interface SealedEntry {
  readonly position: number
  readonly id: string
  readonly act: Act
  readonly kind: string
  readonly record: string | null
  readonly day: string
  readonly sealed: Buffer
}

/** Entries that are opened before other requests are let in. */
const stride = 200

/** Entries after a position, in order. Entries that change no record come unopened: the register only needs to know they were there. */
export function readAfter(database: Database, ring: KeyRing, after: number, limit: number): Promise<OpenedEntry[]> {
  return read(database, ring, {
    where: sql`position > ${after} order by position limit ${limit}`,
    opens: (entry) => entry.act === 'changed',
    isToBeShown: true,
  })
}

/** The newest entries before a position, newest first. */
export function readBefore(
  database: Database,
  ring: KeyRing,
  filter: { before: number; limit: number; act: Act | null; record: string | null },
): Promise<OpenedEntry[]> {
  const { before, limit, act, record } = filter
  return read(database, ring, {
    where: sql`position < ${before} and (${act}::text is null or act = ${act})
      and (${record}::text is null or record = ${record})
      order by position desc limit ${limit}`,
    opens: () => true,
  })
}

/** Everything about some records, oldest first. */
export function readAbout(database: Database, ring: KeyRing, records: readonly RecordRef[]): Promise<OpenedEntry[]> {
  return read(database, ring, {
    where: sql`(kind, record) in (select * from unnest(
      ${records.map((each) => each.kind)}::text[], ${records.map((each) => each.id)}::text[])) order by position`,
    opens: () => true,
  })
}

async function read(
  database: Database,
  ring: KeyRing,
  query: {
    readonly where: RawBuilder<unknown>
    readonly opens: (entry: SealedEntry) => boolean
    /** A register keeps what it reads, so that must never be taken back. */
    readonly isToBeShown?: boolean
  },
): Promise<OpenedEntry[]> {
  const organisation = ring.organisation.organisation
  const { rows, keys } = await whileDatabaseReturns(() =>
    database.within(organisation, async (transaction) => {
      const found = await select(transaction, organisation, query.where)
      if (query.isToBeShown && found.length > 0) await makeDurable(transaction)
      return { rows: found, keys: await ring.find(transaction, found.filter(query.opens).map(keyedBy)) }
    }),
  )
  const opened: OpenedEntry[] = []
  for (const [index, { sealed, ...inClear }] of rows.entries()) {
    if (index % stride === stride - 1) await breathe()
    const keyed = keyedBy(inClear)
    const key = query.opens(rows[index]!) ? keys.get(refText(keyed)) : undefined
    if (key === undefined || key === 'erased') opened.push({ ...inClear, words: null, set: {} })
    else opened.push({ ...inClear, ...openEntry(key, { organisation, id: inClear.id, keyed }, sealed) })
  }
  return opened
}

async function select(transaction: Transaction, organisation: string, where: RawBuilder<unknown>) {
  const { rows } = await sql<SealedEntry>`
    select position, id, act, kind, record, day, sealed from changes where organisation = ${organisation} and ${where}
  `.execute(transaction)
  return rows
}
