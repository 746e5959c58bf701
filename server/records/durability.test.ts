import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../platform/database.ts'
import { openLocalDatabase } from '../platform/postgres/local-database.ts'
import { runningProcess } from '../platform/postgres/postmaster.ts'
import { serverFolder } from '../platform/server-folder.ts'
import { testRuntime } from '../platform/testing/test-runtime.ts'
import { verifyLog } from './log/verify-log.ts'
import { listOrganisations } from './office.ts'

const seed = 20261125
/** `npm test` runs this on two PostgreSQLs: 50 kills in all. */
const kills = 26
const writers = 8
/** A start is work for the processor: where others keep it busy, it takes as many times longer as there are waiting for it. */
const allowed = () => 2000 * Math.max(1, loadavg()[0]! / cpus().length)

let folder: string
let program: string
let server: WritingServer | undefined

// The writing server is bundled as the real one is, so that its start is the real one's.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-kill-'))
  program = join(folder, 'program', 'write-load.mjs')
  await mkdir(join(folder, 'program'))
  await mkdir(join(folder, 'data'), { mode: 0o711 })
  await cp(join(serverFolder(), 'migrations'), join(folder, 'program', 'migrations'), { recursive: true })
  await symlink(join(serverFolder(), '..', 'node_modules'), join(folder, 'program', 'node_modules'))
  await build({
    entryPoints: [join(serverFolder(), 'records', 'testing', 'write-load.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: {
      '@homeward/domain': join(serverFolder(), '..', 'domain', 'index.ts'),
      '@homeward/merge': join(serverFolder(), '..', 'engines', 'merge', 'index.ts'),
    },
  })
  await chmod(folder, 0o711)
})
afterAll(async () => {
  await server?.killServer()
  // Left without its server, PostgreSQL takes a moment to end and to leave its folder.
  await rm(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
})

/** A writing server and what it has acknowledged. */
class WritingServer {
  readonly #acknowledged: string[]
  readonly #child: ChildProcessByStdio<null, Readable, null>

  constructor(acknowledged: string[]) {
    this.#acknowledged = acknowledged
    this.#child = spawn(process.execPath, [program, join(folder, 'data'), String(writers)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface(this.#child.stdout).on('line', (line) => acknowledged.push(line))
  }

  /** Resolves when it acknowledges a write that it had not acknowledged at the call. */
  async nextAcknowledged(): Promise<void> {
    const [start, count] = [performance.now(), this.#acknowledged.length]
    while (this.#acknowledged.length === count) {
      if (this.#child.exitCode !== null) throw new Error('The writing server ended by itself.')
      if (performance.now() - start > 60_000) throw new Error('No write was acknowledged for a minute.')
      await wait(5)
    }
  }

  async killServer(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('close', resolve))
    this.#child.kill('SIGKILL')
    await ended
  }

  /** Resolves once PostgreSQL is dead, not once it is back. */
  async killPostmaster(): Promise<void> {
    const victim = postmaster()
    if (victim === undefined) throw new Error('PostgreSQL was not running although a write was acknowledged.')
    process.kill(victim, 'SIGKILL')
    while (postmaster() === victim) await wait(1)
  }

  /** Resolves once the server has started PostgreSQL again: what was acknowledged before it died has been read by then. */
  async restarted(): Promise<void> {
    const start = performance.now()
    while (postmaster() === undefined) {
      if (performance.now() - start > 60_000) throw new Error('PostgreSQL did not come back within a minute.')
      await wait(5)
    }
  }
}

const postmaster = () => runningProcess(join(folder, 'data', 'database'))

test(`kill -9 of the server, of PostgreSQL, and of both, ${kills} times: no acknowledged write is lost (seed ${seed})`, async () => {
  const acknowledged: string[] = []
  const afterRestart: number[] = []
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  server = new WritingServer(acknowledged)
  await server.nextAcknowledged()
  for (let round = 0; round < kills; round += 1) {
    await wait(20 + random(150))
    const victim = ['server', 'postmaster', 'both'][random(3)]
    const killedAt = performance.now()
    if (victim !== 'server') await server.killPostmaster()
    if (victim === 'postmaster') await server.restarted()
    else {
      await server.killServer()
      server = new WritingServer(acknowledged)
    }
    await server.nextAcknowledged()
    afterRestart.push(performance.now() - killedAt)
  }
  await server.killServer()

  const local = await openLocalDatabase({ data: join(folder, 'data'), runtime: testRuntime, say: () => undefined })
  const database = openDatabase(local.rows)
  const organisation = (await listOrganisations(database))[0]!.id
  const stored = await database.within(organisation, async (transaction) => {
    const { rows } = await sql<{ id: string }>`select id from changes`.execute(transaction)
    return new Set(rows.map(({ id }) => id))
  })
  const { faults } = await verifyLog(database, organisation, undefined)
  await database.close()
  await local.stop()

  afterRestart.sort((a, b) => a - b)
  const [median, slowest] = [afterRestart[kills / 2]!, afterRestart.at(-1)!].map(Math.round)
  const load = loadavg()[0]!.toFixed(1)
  process.stdout.write(
    `${acknowledged.length} acknowledged, ${kills} kills; first write after restart: median ${median} ms, slowest ${slowest} ms at load ${load}\n`,
  )
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(kills * writers)
  expect(faults).toEqual([])
  expect(slowest).toBeLessThanOrEqual(allowed())
}, 600_000)
