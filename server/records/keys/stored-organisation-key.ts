import { Problem } from '@homeward/domain'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { StoredOrganisationKey } from './organisation-key.ts'

/** The organisation's key as it is stored now. */
export async function storedKey(transaction: Transaction, organisation: string): Promise<StoredOrganisationKey> {
  const { rows } = await sql<StoredOrganisationKey>`
    select version, kind, salt, wrapped from organisation_keys where organisation = ${organisation}
    order by version desc limit 1
  `.execute(transaction)
  if (rows[0] === undefined) throw new Problem('not-found', 'This organisation has no key here.')
  return rows[0]
}

/** Stores a key and takes away what was stored before: a passphrase that was replaced opens nothing. */
export async function insertStoredKey(
  transaction: Transaction,
  organisation: string,
  { version, kind, salt, wrapped }: StoredOrganisationKey,
): Promise<void> {
  await sql`delete from organisation_keys where organisation = ${organisation}`.execute(transaction)
  await sql`insert into organisation_keys (organisation, version, kind, salt, wrapped)
    values (${organisation}, ${version}, ${kind}, ${salt}, ${wrapped})`.execute(transaction)
}
