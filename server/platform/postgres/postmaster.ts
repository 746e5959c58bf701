import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '@homeward/domain'
import type { DatabaseFolders } from './database-folders.ts'
import { type PostgresRuntime, runAs } from './runtime.ts'
import type { SystemAccount } from './unprivileged-account.ts'

/** A PostgreSQL of our own that is running. It starts again by itself when it is killed. */
export interface Postmaster {
  /** The process id of the running PostgreSQL. */
  readonly processId: () => number | undefined
  /** Stops it as SIGINT does: open transactions end, everything acknowledged is on disk. */
  stop(): Promise<void>
}

/**
 * Runs its arguments as PostgreSQL and stops it when standard input closes. That happens when Homeward ends in any way, also by
 * kill -9, so no database is left running behind; and a Ctrl-C on the terminal does not reach it before Homeward has finished writing.
 * The signal is repeated because a PostgreSQL that is just being started does not hear it yet.
 */
const untilInputCloses = `exec 3<&0
"$@" </dev/null 3<&- &
child=$!
{ read -r line <&3; while kill -INT "$child"; do sleep 0.2; done; } 2>/dev/null &
exec 3<&-
wait "$child"`

/**
 * Only the socket, no network. Nothing a statement held is written to its log. Old write-ahead segments are removed, not kept for reuse,
 * so that an erased key leaves the disk with them.
 */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_recycle: 'off',
  min_wal_size: '32MB',
  max_wal_size: '512MB',
  jit: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  // After a crash PostgreSQL makes sure that everything is on the disk before it recovers. Asking file by file takes seconds here, asking the
  // file system once takes milliseconds; only Linux can.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
}

const patience = { start: 60_000, restart: 20_000, otherProcess: 15_000 }

/** Starts PostgreSQL on its folders and waits until it takes connections. `onLost` hears when it cannot be kept running. */
export async function startPostmaster(
  runtime: PostgresRuntime,
  account: SystemAccount | undefined,
  folders: DatabaseFolders,
  onLost: (reason: string) => void,
): Promise<Postmaster> {
  await untilNobodyRuns(folders.database)
  let child: ChildProcess
  let isStopping = false
  let isRestarting = false
  let lastWords = ''

  const launch = () => {
    const options = Object.entries({ ...settings, unix_socket_directories: folders.socket })
    const command = [
      join(runtime.programs, 'postgres'),
      '-D',
      folders.database,
      ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]
    const started = spawn('/bin/sh', ['-c', untilInputCloses, 'postgres', ...command], {
      cwd: '/',
      env: { ...runtime.environment, PATH: '/usr/bin:/bin' },
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true,
      ...runAs(account),
    })
    started.stdin.on('error', () => started.stdin.destroy())
    started.stderr.on('data', (piece) => {
      lastWords = `${lastWords}${piece}`.slice(-2000)
    })
    started.on('exit', () => {
      started.stdin.destroy()
      if (!isStopping && !isRestarting) void keepRunning()
    })
    child = started
  }

  // The dead one's children may hold its memory for a moment, so starting is tried more than once.
  const keepRunning = async () => {
    isRestarting = true
    const end = Date.now() + patience.restart
    let isBack = false
    while (!isStopping && !isBack && Date.now() < end) {
      launch()
      const launched = child
      isBack = await isReady(folders.database, () => hasEnded(launched), end)
      if (!isBack) await wait(50)
    }
    isRestarting = false
    if (isStopping) return
    if (!isBack) onLost(lastWords.trim().split('\n').at(-1) ?? '')
    else if (hasEnded(child)) void keepRunning()
  }

  launch()
  const first = child!
  if (!(await isReady(folders.database, () => hasEnded(first), Date.now() + patience.start))) {
    isStopping = true
    first.stdin?.end()
    throw new Problem(
      'check-failed',
      `PostgreSQL did not start: ${lastWords.trim().split('\n').at(-1) ?? 'no reason given'}`,
    )
  }
  return {
    processId: () => runningProcess(folders.database),
    stop: async () => {
      isStopping = true
      const last = child
      if (hasEnded(last)) return
      await new Promise((resolve) => {
        last.once('exit', resolve)
        last.stdin?.end()
      })
    },
  }
}

/** The live PostgreSQL that holds these files, from the note it keeps beside them. */
export function runningProcess(database: string): number | undefined {
  const processId = Number(readNote(database)[0])
  return Number.isInteger(processId) && processId > 0 && isAlive(processId) ? processId : undefined
}

/** Waits for a database that is still shutting down; refuses when another Homeward keeps it. */
async function untilNobodyRuns(database: string): Promise<void> {
  const end = Date.now() + patience.otherProcess
  while (runningProcess(database) !== undefined) {
    if (Date.now() > end) {
      throw new Problem(
        'conflict',
        `Another Homeward is using ${database}: stop it first, or choose another --data folder.`,
      )
    }
    await wait(25)
  }
}

async function isReady(database: string, hasFailed: () => boolean, end: number): Promise<boolean> {
  while (Date.now() < end && !hasFailed()) {
    if (readNote(database)[7]?.trim() === 'ready' && runningProcess(database) !== undefined) return true
    await wait(10)
  }
  return false
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

function readNote(database: string): string[] {
  const note = join(database, 'postmaster.pid')
  try {
    return existsSync(note) ? readFileSync(note, 'utf8').split('\n') : []
  } catch {
    return []
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // After a restart of the machine the number may belong to something else.
  const status = `/proc/${processId}/status`
  if (!existsSync('/proc/self/status')) return true
  try {
    const text = readFileSync(status, 'utf8')
    return /^Name:\s+postgres/m.test(text) && !/^State:\s+Z/m.test(text)
  } catch {
    return false
  }
}
