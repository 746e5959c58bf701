import type { DatabaseAddress } from './database.ts'
import { asAdmin } from './database-admin.ts'

/**
 * Removes from the database's files what deleted rows leave behind: the tables of keys and files are rewritten, and the write-ahead log
 * that still holds the old bytes is closed and checkpointed away. Calls that come while one runs share the next.
 */
export function databaseCompactor(admin: DatabaseAddress): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const compact = () =>
    asAdmin(admin, async (client) => {
      await client.query('vacuum full record_keys')
      await client.query('vacuum full organisation_keys')
      await client.query('vacuum full blobs')
      await client.query('select pg_switch_wal()').catch(unlessForbidden)
      await client.query('checkpoint').catch(unlessForbidden)
    })
  const run = async () => {
    running = compact().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (running === undefined) return run()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return run()
      })
    return next
  }
}

/** On a database server of someone else's, its operator closes the write-ahead log; the tables are rewritten all the same. */
function unlessForbidden(failure: { code?: string }): void {
  if (failure.code !== '42501') throw failure
}
