import type { RecordRef } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'

/**
 * The days before a date (ISO 8601) whose key still exists. Under it lie the entries that belong to no single record: searches, list views,
 * refusals, sign-ins and the reasons of erasures. Destroying it ends what they said; that they happened stays.
 */
export function daysWithAKey(database: Database, organisation: string, before: string): Promise<RecordRef[]> {
  return database.within(organisation, async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      select record as id from record_keys
      where organisation = ${organisation} and kind = 'day' and wrapped is not null and record < ${before} collate "C"
      order by record collate "C"
    `.execute(transaction)
    return rows.map(({ id }) => ({ kind: 'day', id }))
  })
}
