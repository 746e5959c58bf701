import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { holdLog } from '../log/hold-log.ts'
import { unwrapDataKey, wrapDataKey } from './data-key.ts'
import {
  makeOrganisationKey,
  type OrganisationKey,
  type Secret,
  unwrapOrganisationKey,
  wrapOrganisationKey,
} from './organisation-key.ts'
import { insertStoredKey, storedKey } from './stored-organisation-key.ts'

/** What the other servers of the organisation hear; they lock and ask for the secret again. */
export const keyReplaced = 'key-replaced'

const pageSize = 5000

/**
 * Makes a new organisation key under a new secret and wraps every data key with it, in one transaction: nobody writes meanwhile, and a
 * failure leaves everything as it was. Sealed values are not touched. Answers how many keys were wrapped again.
 */
export function rotateOrganisationKey(
  database: Database,
  organisation: string,
  secrets: { readonly old: Secret; readonly next: Secret },
): Promise<number> {
  return database.within(organisation, async (transaction) => {
    await holdLog(transaction, organisation)
    const stored = await storedKey(transaction, organisation)
    const old = await unwrapOrganisationKey(organisation, stored, secrets.old)
    const next = makeOrganisationKey(organisation, old.version + 1)
    let wrapped = 0
    for (;;) {
      const count = await wrapPage(transaction, old, next)
      wrapped += count
      if (count < pageSize) break
    }
    await insertStoredKey(transaction, organisation, await wrapOrganisationKey(next, secrets.next))
    await tellOthers(transaction, organisation)
    return wrapped
  })
}

/** Keeps the key and changes only what opens it: a new passphrase. */
export function rewrapOrganisationKey(
  database: Database,
  organisation: string,
  secrets: { readonly old: Secret; readonly next: Secret },
): Promise<void> {
  return database.within(organisation, async (transaction) => {
    const stored = await storedKey(transaction, organisation)
    const key = await unwrapOrganisationKey(organisation, stored, secrets.old)
    await insertStoredKey(transaction, organisation, await wrapOrganisationKey(key, secrets.next))
  })
}

async function wrapPage(transaction: Transaction, old: OrganisationKey, next: OrganisationKey): Promise<number> {
  const { rows } = await sql<{ kind: string; record: string; version: number; wrapped: Buffer }>`
    select kind, record, version, wrapped from record_keys
    where organisation = ${old.organisation} and wrapped is not null and wrapped_by = ${old.version} limit ${pageSize}
  `.execute(transaction)
  const again = rows.map(({ kind, record, ...stored }) => {
    const ref = { kind, id: record }
    return wrapDataKey(next, ref, unwrapDataKey(old, ref, stored))
  })
  await sql`
    update record_keys set wrapped = again.wrapped, wrapped_by = ${next.version}
    from unnest(${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.record)}::text[], ${again}::bytea[])
      as again (kind, record, wrapped)
    where record_keys.organisation = ${old.organisation} and record_keys.kind = again.kind
      and record_keys.record = again.record
  `.execute(transaction)
  return rows.length
}

async function tellOthers(transaction: Transaction, organisation: string): Promise<void> {
  await sql`select pg_notify('homeward_log', ${`${organisation} ${keyReplaced}`})`.execute(transaction)
}
