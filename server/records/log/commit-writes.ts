import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type KeyRing, lockedProblem, refText } from '../keys/key-ring.ts'
import { chainHash } from './chain.ts'
import { holdLog, readHead } from './hold-log.ts'
import type { OpenedEntry } from './opened-entry.ts'
import type { NeededKey, PreparedEntry, PreparedWrite } from './prepared-write.ts'

/** What became of one write: its entries with their positions, that its keys changed meanwhile, or that it claims to have read the future. */
export type Outcome =
  | { readonly state: 'written'; readonly entries: readonly OpenedEntry[]; readonly position: number }
  | { readonly state: 'keys-changed' }
  | { readonly state: 'seen-too-far' }

/** Rows of one insert; a large import becomes several inserts of one transaction. */
const insertSize = 1000

/**
 * Gives prepared writes their places and commits them together. Crucial: the lock is taken before the head is read and the chain is
 * extended, in one transaction, so no two processes extend the same head; nothing is acknowledged before the commit.
 */
export function commitWrites(
  database: Database,
  ring: KeyRing,
  writes: readonly PreparedWrite[],
): Promise<readonly Outcome[]> {
  const organisation = ring.organisation.organisation
  return database.within(organisation, async (transaction) => {
    await holdLog(transaction, organisation)
    await refuseReplacedKey(transaction, ring)
    let { position, hash } = await readHead(transaction, organisation)
    const existing = await existingPositions(transaction, organisation, writes)
    const alive = await ring.find(
      transaction,
      writes.flatMap((write) => write.keys.map((key) => key.ref)),
    )
    const rows: (PreparedEntry & { position: number; hash: Buffer })[] = []
    const newKeys = new Map<string, NeededKey>()
    const outcomes: Outcome[] = []
    for (const write of writes) {
      if (write.seen > position) {
        outcomes.push({ state: 'seen-too-far' })
        continue
      }
      if (!write.keys.every((needed) => isStillRight(needed, alive, newKeys))) {
        outcomes.push({ state: 'keys-changed' })
        continue
      }
      for (const needed of write.keys) if (needed.wrapped !== null) newKeys.set(refText(needed.ref), needed)
      const entries: OpenedEntry[] = []
      let last = 0
      for (const prepared of write.entries) {
        const known = existing.get(prepared.entry.id)
        if (known !== undefined) {
          last = Math.max(last, known)
          continue
        }
        position += 1
        hash = chainHash(hash, { ...prepared.entry, organisation, position, sealHash: prepared.sealHash })
        existing.set(prepared.entry.id, position)
        rows.push({ ...prepared, position, hash })
        entries.push({ ...prepared.entry, position })
        last = position
      }
      outcomes.push({ state: 'written', entries, position: last === 0 ? position : last })
    }
    await insertKeys(transaction, ring, [...newKeys.values()])
    for (let from = 0; from < rows.length; from += insertSize) {
      await insertEntries(transaction, organisation, rows.slice(from, from + insertSize))
    }
    await destroyKeys(transaction, organisation, writes)
    if (rows.length > 0)
      await sql`select pg_notify('homeward_log', ${`${organisation} ${position}`})`.execute(transaction)
    return outcomes
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
  rows: readonly (PreparedEntry & { position: number; hash: Buffer })[],
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
