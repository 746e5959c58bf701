import { Problem } from '@homeward/domain'
import { type Database, type DatabaseAddress, openDatabase } from './database.ts'
import { admitRowRole, ensureGroups, refusePowerfulRole } from './database-admin.ts'
import { databaseCompactor } from './database-compact.ts'
import { migrate } from './database-migrate.ts'
import { embeddedRuntime } from './postgres/embedded-runtime.ts'
import { openLocalDatabase } from './postgres/local-database.ts'

/** The database of an installation, migrated and open as the row role. */
export interface Storage {
  readonly database: Database
  /** Removes what destroyed keys leave behind; absent when only the database's operator may. */
  readonly compact?: () => Promise<void>
  close(): Promise<void>
}

/**
 * Opens the database of a data folder: the PostgreSQL of DATABASE_URL when it is set, our own otherwise. DATABASE_ADMIN_URL is the owner
 * that migrates; without it the tables must be up to date already.
 */
export async function openStorage(options: {
  readonly data: string
  readonly say: (line: string) => void
  readonly onLost: (reason: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Work beside a server that is running on the same folder. */
  readonly mayJoin?: boolean
}): Promise<Storage> {
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl } = options.environment
  if (url !== undefined && url !== '')
    return openGiven(addressOf(url), adminUrl ? addressOf(adminUrl) : undefined, options.say)
  const local = await openLocalDatabase({ ...options, runtime: embeddedRuntime })
  try {
    if (!local.isJoined) await prepare(local.admin, local.rows, options.say)
    const database = openDatabase(local.rows)
    return {
      database,
      compact: databaseCompactor(local.admin),
      close: async () => {
        await database.close()
        await local.stop()
      },
    }
  } catch (failure) {
    await local.stop()
    throw failure
  }
}

async function openGiven(
  rows: DatabaseAddress,
  admin: DatabaseAddress | undefined,
  say: (line: string) => void,
): Promise<Storage> {
  if (admin !== undefined) await prepare(admin, rows, say)
  else await refusePowerfulRole(rows)
  const database = openDatabase(rows, 20)
  return {
    database,
    ...(admin === undefined ? {} : { compact: databaseCompactor(admin) }),
    close: () => database.close(),
  }
}

async function prepare(admin: DatabaseAddress, rows: DatabaseAddress, say: (line: string) => void): Promise<void> {
  await ensureGroups(admin)
  await refusePowerfulRole(rows)
  await admitRowRole(admin, rows)
  const applied = await migrate(admin)
  // Only now are there tables that the role could own.
  await refusePowerfulRole(rows)
  if (applied > 0) say(`The tables were brought up to date (${applied} ${applied === 1 ? 'step' : 'steps'}).`)
}

function addressOf(text: string): DatabaseAddress {
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new Problem('usage-wrong', 'DATABASE_URL and DATABASE_ADMIN_URL begin with postgresql://.')
  }
  return { connectionString: text }
}
