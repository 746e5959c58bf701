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
