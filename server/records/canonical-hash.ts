import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Transaction } from '../platform/database.ts'
import { holdLog, readHead } from './log/hold-log.ts'

/** One number for everything an organisation holds: two databases that agree hold the same, whatever key wraps it and whoever asks. */
export interface CanonicalHash {
  readonly position: number
  /** The hash of the chain at `position`: it covers every sealed entry. */
  readonly log: string
  /** SHA-256 over which records have a key and which were erased. */
  readonly records: string
  /** SHA-256 over the sealed parts of every file. */
  readonly blobs: string
  /** SHA-256 over the three. */
  readonly hash: string
}

/** Needs no key: sealed bytes are hashed as they are. Keys' wrapped bytes are left out, so replacing the organisation's key changes nothing. */
export function canonicalHash(database: Database, organisation: string): Promise<CanonicalHash> {
  return database.within(organisation, async (transaction) => {
    // Nothing is written between the three answers.
    await holdLog(transaction, organisation)
    const head = await readHead(transaction, organisation)
    const log = head.hash.toString('hex')
    const records = await hashLines(
      transaction,
      sql`select kind || '/' || record || '/' || version || '/' || (wrapped is null) as line from record_keys
        where organisation = ${organisation} and kind <> 'register-snapshot' order by kind collate "C", record collate "C"`,
    )
    const blobs = await hashLines(
      transaction,
      sql`select id || '/' || part || '/' || encode(sha256(sealed), 'hex') as line from blobs
        where organisation = ${organisation} order by id collate "C", part`,
    )
    const hash = createHash('sha256')
      .update(JSON.stringify([head.position, log, records, blobs]))
      .digest('hex')
    return { position: head.position, log, records, blobs, hash }
  })
}

async function hashLines(transaction: Transaction, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await (query as ReturnType<typeof sql<{ line: string }>>).execute(transaction)
  const hash = createHash('sha256')
  for (const { line } of rows) hash.update(`${line}\n`)
  return hash.digest('hex')
}
