import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Problem } from '@homeward/domain'
import { type PostgresRuntime, runAs } from './runtime.ts'
import type { SystemAccount } from './unprivileged-account.ts'

/** The first role: it may do everything, and only migrations and maintenance use it. */
export const adminRole = 'homeward_admin'

/** Makes the files of a new database, whole or not at all: in a folder beside it that is renamed at the end. */
export async function initialise(
  runtime: PostgresRuntime,
  account: SystemAccount | undefined,
  database: string,
  password: string,
): Promise<void> {
  if (existsSync(database)) return
  const workshop = mkdtempSync(join(tmpdir(), 'homeward-initdb-'))
  const passwordFile = join(workshop, 'password')
  // A name of its own: two starts at once must not take each other's files away.
  const part = `${database}.${process.pid}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== undefined)
    for (const each of [part, workshop, passwordFile]) chownSync(each, account.uid, account.gid)
  const flags = [
    `--pgdata=${part}`,
    `--username=${adminRole}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--data-checksums',
    ...runtime.localeFlags,
  ]
  try {
    const child = spawn(join(runtime.programs, 'initdb'), flags, {
      cwd: '/',
      env: { ...runtime.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...runAs(account),
    })
    let told = ''
    child.stderr.on('data', (piece) => {
      told += piece
    })
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    if (code !== 0) {
      throw new Problem('check-failed', `PostgreSQL could not make its files in ${dirname(database)}: ${told.trim()}`)
    }
    if (!existsSync(database)) renameSync(part, database)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
    rmSync(part, { recursive: true, force: true })
  }
}
