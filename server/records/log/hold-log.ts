import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { chainStart } from './chain.ts'

/** Nobody else extends this organisation's log until the transaction ends. */
export async function holdLog(transaction: Transaction, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, 1))`.execute(transaction)
}

/** Where the log ends. */
export async function readHead(transaction: Transaction, organisation: string) {
  const { rows } = await sql<{ position: number; hash: Buffer }>`
    select position, hash from changes where organisation = ${organisation} order by position desc limit 1
  `.execute(transaction)
  return rows[0] ?? { position: 0, hash: chainStart }
}

/**
 * What a transaction has read becomes durable with it: others extend the log without waiting for the disk, and what a crash may still take
 * back must not be shown.
 */
export async function makeDurable(transaction: Transaction): Promise<void> {
  await sql`
    select case when pg_current_wal_insert_lsn() > pg_current_wal_flush_lsn()
      then pg_logical_emit_message(true, 'homeward', '') end
  `.execute(transaction)
}
