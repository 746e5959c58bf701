import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Problem } from '@homeward/domain'
import { runAs } from './runtime.ts'
import type { SystemAccount } from './unprivileged-account.ts'

/** Where the database's files and its socket are. */
export interface DatabaseFolders {
  readonly database: string
  readonly socket: string
}

/** The system allows 108 bytes for the path of a socket; PostgreSQL adds its own file name. */
const longestSocketPath = 100
const socketFile = '.s.PGSQL.5432'

/**
 * Chooses where the database lives: inside the data folder, or, when the account that runs it cannot reach that, elsewhere under a name
 * made from the data folder's path, so that the next start finds it again. `say` tells a person what was chosen and why.
 */
export function databaseFolders(
  data: string,
  account: SystemAccount | undefined,
  say: (line: string) => void,
): DatabaseFolders {
  let home = data
  if (!canReach(data, account)) {
    home = `/var/lib/homeward-${shortHash(data)}`
    say(`The account ${account?.name} cannot reach ${data}; the database is kept in ${home}.`)
    makeFolder(home, 0o711)
  }
  const database = join(home, 'database')
  let socket = join(home, 'socket')
  if (Buffer.byteLength(join(socket, socketFile)) > longestSocketPath) {
    socket = join(runtimeFolder(account), `homeward-${shortHash(data)}`)
    say(`The path of ${data} is too long for a socket; the socket is in ${socket}.`)
  }
  makeOwned(socket, account)
  return { database, socket }
}

function canReach(folder: string, account: SystemAccount | undefined): boolean {
  return account === undefined || spawnSync('test', ['-x', folder], { cwd: '/', ...runAs(account) }).status === 0
}

function runtimeFolder(account: SystemAccount | undefined): string {
  if (account !== undefined) return existsSync('/run') ? '/run' : tmpdir()
  return process.env['XDG_RUNTIME_DIR'] ?? tmpdir()
}

/** Makes a folder that only the database's account may enter; refuses one that someone else made first. */
function makeOwned(folder: string, account: SystemAccount | undefined): void {
  makeFolder(folder, 0o700)
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
  const owner = account?.uid ?? process.getuid?.()
  const found = lstatSync(folder)
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner) || (found.mode & 0o077) !== 0) {
    throw new Problem(
      'check-failed',
      `${folder} is not a private folder of the account that runs the database: remove it.`,
    )
  }
}

function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(folder, { mode })
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
