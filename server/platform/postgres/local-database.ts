import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseAddress } from '../database.ts'
import { asAdmin, ensureGroups, ensureLogin } from '../database-admin.ts'
import { writeWhole } from '../files.ts'
import { type DatabaseFolders, databaseFolders } from './database-folders.ts'
import { adminRole, initialise } from './initialise.ts'
import { type Postmaster, runningProcess, startPostmaster } from './postmaster.ts'
import type { PostgresRuntime } from './runtime.ts'
import { type SystemAccount, unprivilegedAccount } from './unprivileged-account.ts'

const rowRole = 'homeward_server'
const databaseName = 'homeward'

/** A PostgreSQL of our own, started, with its roles. */
export interface LocalDatabase {
  readonly rows: DatabaseAddress
  readonly admin: DatabaseAddress
  /** The same, for another database of this server: tests make one each. */
  readonly named: (database: string) => { readonly rows: DatabaseAddress; readonly admin: DatabaseAddress }
  /** True when another Homeward had started it already. */
  readonly isJoined: boolean
  readonly processId: () => number | undefined
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL of a data folder, making it first when it is new. With `mayJoin`, one that already runs there is used and left
 * running: that is how a command works beside a running server.
 */
export async function openLocalDatabase(options: {
  readonly data: string
  readonly runtime: (account: SystemAccount | undefined) => PostgresRuntime
  readonly say: (line: string) => void
  readonly onLost?: (reason: string) => void
  readonly mayJoin?: boolean
}): Promise<LocalDatabase> {
  const account = unprivilegedAccount()
  const folders = databaseFolders(options.data, account, options.say)
  const passwords = await rolePasswords(options.data)
  const isJoined = options.mayJoin === true && runningProcess(folders.database) !== undefined
  let postmaster: Postmaster | undefined
  if (!isJoined) {
    const runtime = options.runtime(account)
    await initialise(runtime, account, folders.database, passwords.admin)
    postmaster = await startPostmaster(runtime, account, folders, options.onLost ?? (() => undefined))
  }
  const local = addresses(folders, passwords)
  if (!isJoined) {
    await ensureGroups(local('postgres').admin)
    await ensureLogin(local('postgres').admin, { name: rowRole, password: passwords.rows })
    await ensureDatabase(local('postgres').admin)
  }
  return {
    ...local(databaseName),
    named: local,
    isJoined,
    processId: () => runningProcess(folders.database),
    stop: async () => postmaster?.stop(),
  }
}

function addresses(folders: DatabaseFolders, passwords: { admin: string; rows: string }) {
  return (database: string) => {
    const place = { host: folders.socket, port: 5432, database }
    return {
      rows: { ...place, user: rowRole, password: passwords.rows },
      admin: { ...place, user: adminRole, password: passwords.admin },
    }
  }
}

async function ensureDatabase(admin: DatabaseAddress): Promise<void> {
  await asAdmin(admin, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  })
}

/** The passwords of the two roles, made once and kept beside the database for its owner only. */
async function rolePasswords(data: string): Promise<{ admin: string; rows: string }> {
  const file = join(data, 'database-roles.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const passwords = { admin: randomBytes(24).toString('base64url'), rows: randomBytes(24).toString('base64url') }
  await writeWhole(file, JSON.stringify(passwords))
  return passwords
}
