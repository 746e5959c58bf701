import { join } from 'node:path'
import { nouns, type Role, Role as Roles } from '@homeward/domain'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { type App, createApp } from '../app.ts'
import { type Jobs, openJobs } from '../platform/jobs.ts'
import type { Log } from '../platform/log.ts'
import type { TestServer } from '../platform/testing/test-database.ts'
import { openTestOffice, type TestOffice } from '../records/testing/test-office.ts'

export type Answered = LightMyRequestResponse

/** A whole server on a database of its own, and a browser for every role. */
export interface TestApp {
  readonly app: App
  readonly office: TestOffice
  readonly jobs: Jobs
  /** What anyone may ask, signed in as a role or, with null, as nobody. */
  as(role: Role | null): Browser
  /** Begins to fill the register with the invented release. */
  startDemonstration(): Promise<string>
  /** Resolves when no job waits or runs; throws when one failed. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  get(path: string): Promise<LightMyRequestResponse>
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<LightMyRequestResponse>
  /** Sends a file in: a list, unless another path is named. */
  upload(name: string, bytes: Uint8Array, path?: string): Promise<LightMyRequestResponse>
}

const origin = 'http://localhost:8420'

const tellFault = { fault: (_: string, failure: unknown) => void process.stderr.write(`${(failure as Error).stack}\n`) }

export async function openTestApp(
  server: TestServer,
  now: () => Date = () => new Date(),
  log: Pick<Log, 'fault'> = tellFault,
  // A busy machine must not turn a trace into a job.
  tracePatience = 60_000,
): Promise<TestApp> {
  const office = await openTestOffice(server, nouns)
  const organisation = office.office.organisation.id
  const faults: unknown[] = []
  const onFault = (failure: unknown) => {
    faults.push(failure)
    log.fault('background-work-failed', failure)
  }
  const jobs = await openJobs({ database: office.database, organisation, onFault })
  const pages = join(server.folder, 'no-pages')
  const chains = join(server.folder, 'chains')
  const app = await createApp({
    office: office.office,
    database: office.database,
    jobs,
    origin,
    now,
    log,
    pages,
    chains,
    tracePatience,
  })
  office.office.onUnlock(jobs.start)
  const signIn = async () => {
    const token = (await app.firstSignInLink())!.split('#')[1]
    return remember(await call({ method: 'POST', url: '/api/v1/session/link', payload: { token } }, ''))
  }
  const cookies = new Map<Role, string>()
  const call = async (options: InjectOptions, mine: string) =>
    app.http.inject({ ...options, headers: { ...options.headers, ...(mine ? { cookie: mine } : {}), origin } })
  const remember = (response: LightMyRequestResponse) => String(response.headers['set-cookie']).split(';')[0]!
  for (const role of Roles.options) {
    const switching = { method: 'POST', url: '/api/v1/demonstration/role', payload: { role } } as const
    cookies.set(role, remember(await call(switching, await signIn())))
  }
  return {
    app,
    office,
    jobs,
    as: (role) => browser((options) => call(options, role === null ? '' : cookies.get(role)!)),
    startDemonstration: () => jobs.add('demonstration'),
    idle: async () => {
      for (;;) {
        const recent = await jobs.recent()
        const failed = recent.find(({ state }) => state === 'failed')
        if (failed) throw new Error(`The job ${failed.kind} failed: ${String((faults[0] as Error)?.stack)}`)
        if (recent.every(({ state }) => state === 'done')) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    close: async () => {
      await app.close()
      await jobs.stop()
      await office.office.close()
    },
  }
}

function browser(call: (options: InjectOptions) => Promise<LightMyRequestResponse>): Browser {
  const url = (path: string) => `/api/v1${path}`
  return {
    get: (path) => call({ method: 'GET', url: url(path) }),
    send: (method, path, body) =>
      call({ method, url: url(path), ...(body === undefined ? {} : { payload: body as Record<string, unknown> }) }),
    upload: (name, bytes, path = '/imports') => {
      const boundary = 'homeward-test'
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
      return call({ method: 'POST', url: url(path), payload, headers })
    },
  }
}
