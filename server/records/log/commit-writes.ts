import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type KeyRing, lockedProblem, refText } from '../keys/key-ring.ts'
import { type ChainedEntry, type ChainedWrites, chainWrites } from './chain-writes.ts'
import { holdLog, makeDurable, readHead } from './hold-log.ts'
import type { NeededKey, PreparedWrite } from './prepared-write.ts'

/** Rows of one insert; a large import becomes several inserts of one transaction. */
const insertSize = 1000

/**
 * Writes with every question asked first: whether the log moved, which changes were handed in before, which keys still exist. It is the way
 * for erasures and for whatever {@link extendLog} finds other than believed. Crucial: the lock is taken before the head is read and the
 * chain is extended, in one transaction, so no two processes extend the same head; nothing is acknowledged before the commit.
 */
export function commitWrites(
  database: Database,
  ring: KeyRing,
  writer: string,
  writes: readonly PreparedWrite[],
): Promise<ChainedWrites> {
  const organisation = ring.organisation.organisation
  return database.within(organisation, async (transaction) => {
    await holdLog(transaction, organisation)
    await refuseReplacedKey(transaction, ring)
    const head = await readHead(transaction, organisation)
    const alive = await ring.find(
      transaction,
      writes.flatMap((write) => write.keys.map((key) => key.ref)),
    )
    const chained = chainWrites(organisation, head, writes, {
      positions: await existingPositions(transaction, organisation, writes),
      isRight: (needed, newKeys) => isStillRight(needed, alive, newKeys),
    })
    await insertKeys(transaction, ring, chained.newKeys)
    for (let from = 0; from < chained.rows.length; from += insertSize) {
      await insertEntries(transaction, organisation, chained.rows.slice(from, from + insertSize))
    }
    await destroyKeys(transaction, organisation, writes)
    // What was handed in before may have been written a moment ago and not be on the disk yet.
    await makeDurable(transaction)
    if (chained.rows.length > 0) {
      const news = `${organisation} ${chained.end.position} ${writer}`
      await sql`select pg_notify('homeward_log', ${news})`.execute(transaction)
    }
    return chained
  })
}

/** A new data key must be wrapped by the organisation's key of today, or nobody could open it tomorrow. */
async function refuseReplacedKey(transaction: Transaction, ring: KeyRing): Promise<void> {
  const { organisation, version } = ring.organisation
  const { rows } = await sql<{ version: number }>`
    select max(version) as version from organisation_keys where organisation = ${organisation}
  `.execute(transaction)
  if (rows[0]?.version !== version) throw lockedProblem()
}

/** The same change handed in twice is one change: where the ones that are there already stand. */
async function existingPositions(transaction: Transaction, organisation: string, writes: readonly PreparedWrite[]) {
  const ids = writes.flatMap((write) => write.entries.map(({ entry }) => entry.id))
  const { rows } = await sql<{ id: string; position: number }>`
    select id, position from changes where organisation = ${organisation} and id = any(${ids}::text[])
  `.execute(transaction)
  return new Map(rows.map((row) => [row.id, row.position]))
}

/** A key that existed must exist still; a new one must not have been made by someone else meanwhile. */
function isStillRight(
  needed: NeededKey,
  alive: Awaited<ReturnType<KeyRing['find']>>,
  newKeys: ReadonlyMap<string, NeededKey>,
): boolean {
  const now = alive.get(refText(needed.ref)) ?? newKeys.get(refText(needed.ref))?.key
  if (needed.wrapped !== null) return now === undefined
  return now !== undefined && now !== 'erased' && now.bytes.equals(needed.key.bytes)
}

async function insertKeys(transaction: Transaction, ring: KeyRing, keys: readonly NeededKey[]): Promise<void> {
  if (keys.length === 0) return
  const { organisation, version } = ring.organisation
  await sql`
    insert into record_keys (organisation, kind, record, version, wrapped_by, wrapped)
    select ${organisation}, kind, record, version, ${version}, wrapped from unnest(
      ${keys.map((key) => key.ref.kind)}::text[], ${keys.map((key) => key.ref.id)}::text[],
      ${keys.map((key) => key.key.version)}::integer[], ${keys.map((key) => key.wrapped)}::bytea[]
    ) as made (kind, record, version, wrapped)
  `.execute(transaction)
}

async function insertEntries(
  transaction: Transaction,
  organisation: string,
  rows: readonly ChainedEntry[],
): Promise<void> {
  await sql`
    insert into changes (organisation, position, id, act, kind, record, day, sealed, seal_hash, hash)
    select ${organisation}, * from unnest(
      ${rows.map((row) => row.position)}::bigint[], ${rows.map((row) => row.entry.id)}::text[],
      ${rows.map((row) => row.entry.act)}::text[], ${rows.map((row) => row.entry.kind)}::text[],
      ${rows.map((row) => row.entry.record)}::text[], ${rows.map((row) => row.entry.day)}::date[],
      ${rows.map((row) => row.sealed)}::bytea[], ${rows.map((row) => row.sealHash)}::bytea[],
      ${rows.map((row) => row.hash)}::bytea[]
    )
  `.execute(transaction)
}

/** Erasing leaves a mark where the key was, and takes the keys of every sealed snapshot with it: a snapshot holds the erased record too. */
async function destroyKeys(transaction: Transaction, organisation: string, writes: readonly PreparedWrite[]) {
  const erases = writes.flatMap((write) => write.erases)
  if (erases.length === 0) return
  await sql`
    insert into record_keys (organisation, kind, record, wrapped_by, wrapped)
    select distinct ${organisation}, kind, record, 0, null::bytea from unnest(
      ${erases.map((ref) => ref.kind)}::text[], ${erases.map((ref) => ref.id)}::text[]
    ) as erased (kind, record)
    on conflict (organisation, kind, record) do update set wrapped = null, wrapped_by = 0
  `.execute(transaction)
  await sql`delete from record_keys where organisation = ${organisation} and kind = 'register-snapshot'`.execute(
    transaction,
  )
}
