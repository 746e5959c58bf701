import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, type DatabaseAddress, openDatabase } from '../database.ts'
import { asAdmin } from '../database-admin.ts'
import { migrate } from '../database-migrate.ts'
import { type LocalDatabase, openLocalDatabase } from '../postgres/local-database.ts'
import { testRuntime } from './test-runtime.ts'

/** A running PostgreSQL for one test file, on an empty folder of its own. */
export interface TestServer {
  readonly folder: string
  readonly local: LocalDatabase
  /** A fresh, migrated database: a copy of a template that is migrated once. */
  database(): Promise<TestDatabase>
  stop(): Promise<void>
}

export interface TestDatabase {
  readonly rows: DatabaseAddress
  readonly admin: DatabaseAddress
  readonly database: Database
}

const templateName = 'template_migrated'

/** Starts the PostgreSQL under test; call `stop` in `afterAll`. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-pg-'))
  await chmod(folder, 0o711)
  const local = await openLocalDatabase({ data: folder, runtime: testRuntime, say: () => undefined })
  await asAdmin(local.admin, (client) => client.query(`create database ${templateName}`))
  await migrate(local.named(templateName).admin)
  const opened: Database[] = []
  return {
    folder,
    local,
    database: async () => {
      const name = `test_${randomBytes(6).toString('hex')}`
      await asAdmin(local.admin, (client) => client.query(`create database ${name} template ${templateName}`))
      const addresses = local.named(name)
      const database = openDatabase(addresses.rows)
      opened.push(database)
      return { ...addresses, database }
    },
    stop: async () => {
      await Promise.all(opened.map((each) => each.close()))
      await local.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
