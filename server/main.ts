import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import type { Database } from './platform/database.ts'
import { demonstrationKey, type Installation } from './platform/installation.ts'
import { type Jobs, openJobs } from './platform/jobs.ts'
import { type Log, openLog } from './platform/log.ts'
import { openStorage } from './platform/open-storage.ts'
import { serverFolder } from './platform/server-folder.ts'
import { createOrganisation, listOrganisations, type Office, openOffice, type Secret } from './records/index.ts'

/** What the HTTP interface is made from. */
export interface AppParts {
  readonly office: Office
  readonly database: Database
  readonly jobs: Jobs
  readonly log: Log
  readonly now: () => Date
  /** What a browser's address bar shows, without a slash at the end. */
  readonly origin: string
  /** The built pages. */
  readonly pages: string
  readonly chains: string
}

/** The HTTP interface, ready to listen. */
export interface App {
  listen(at: { readonly host: string; readonly port: number }): Promise<unknown>
  close(): Promise<unknown>
  /** What the program does by itself every minute. */
  watch(): Promise<void>
  /** A link that signs the first administrator in, once; nothing when it was used. */
  firstSignInLink(): Promise<string | undefined>
}

export interface RunSettings {
  readonly installation: Installation
  readonly port: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly createApp: (parts: AppParts) => Promise<App>
  readonly say: (line: string) => void
  /** Asks for the passphrase of a real installation; nothing when there is no one to ask, and then it stays locked. */
  readonly askPassphrase: (isNew: boolean) => Promise<string | undefined>
  /** Hears that the database is lost for good. */
  readonly onLost: () => void
}

export interface RunningProgram {
  readonly origin: string
  readonly signInLink: string | undefined
  readonly isLocked: boolean
  close(): Promise<void>
}

const watchEvery = 60_000

/** Reads the settings, opens the database and the office, wires the stages, and listens. Whatever fails, what was opened is closed again. */
export async function run(settings: RunSettings): Promise<RunningProgram> {
  const { installation, say, port } = settings
  const opened: (() => unknown)[] = []
  const close = async () => {
    for (const each of opened.splice(0).reverse()) await each()
  }
  try {
    const log = openLog(installation.logFile)
    opened.push(log.close)
    say('Starting the database …')
    const storage = await openStorage({
      data: installation.folder,
      say,
      onLost: (reason) => {
        log.fault('database-lost', new Error(reason))
        settings.onLost()
      },
      environment: settings.environment,
    })
    opened.push(storage.close)
    const { database } = storage
    const organisation = await theOrganisation(database, settings)
    const onFault = (failure: unknown) => log.fault('background-work-failed', failure)
    const compact = storage.compact === undefined ? {} : { compact: storage.compact }
    const now = () => new Date()
    const office = await openOffice({
      ...compact,
      database,
      organisation,
      snapshots: installation.snapshots,
      now,
      onFault,
    })
    opened.push(office.close)
    if (organisation.secret !== undefined) await office.unlockWith(organisation.secret)
    const jobs = await openJobs({ database, organisation: organisation.id, onFault })
    opened.push(jobs.stop)
    const origin = `http://localhost:${port}`
    const pages = join(serverFolder(), '..', 'web', 'dist')
    const chains = join(installation.folder, 'chains')
    const app = await settings.createApp({ office, database, jobs, log, now, origin, pages, chains })
    opened.push(() => app.close())
    await listen(app, port)
    office.onUnlock(jobs.start)
    const watch = setInterval(() => void app.watch().catch(onFault), watchEvery)
    opened.push(() => clearInterval(watch))
    // The accounts come first: what the demonstration invents belongs to them.
    const signInLink = await app.firstSignInLink()
    if (organisation.isNew && organisation.demonstration) await jobs.add('demonstration')
    log.info('started', { port, demonstration: organisation.demonstration })
    return { origin, signInLink, isLocked: office.isLocked, close }
  } catch (failure) {
    await close()
    throw failure
  }
}

async function listen(app: App, port: number): Promise<void> {
  try {
    await app.listen({ host: '127.0.0.1', port })
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      throw new Problem('conflict', `Port ${port} cannot be used (${code}): choose another with --port.`)
    }
    throw failure
  }
}

interface ThisOrganisation {
  readonly id: string
  readonly demonstration: boolean
  readonly isNew: boolean
  readonly secret: Secret | undefined
}

/** The organisation of this database, made at the first start. A database and a folder that disagree on being a demonstration do not start. */
async function theOrganisation(database: Database, settings: RunSettings): Promise<ThisOrganisation> {
  const { installation, say } = settings
  const found = (await listOrganisations(database))[0]
  if (found !== undefined && found.demonstration !== installation.demonstration) {
    throw new Problem(
      'demonstration-only',
      'The database and the data folder disagree on whether this is a demonstration: name the folder it was first started with.',
    )
  }
  const secret = await theSecret(settings, found === undefined)
  if (found !== undefined) return { ...found, isNew: false, secret }
  if (secret === undefined) {
    throw new Problem(
      'usage-wrong',
      'A real installation needs a passphrase: start it on a terminal or give --passphrase-file.',
    )
  }
  const id = await createOrganisation(database, secret, installation.demonstration)
  say(installation.demonstration ? 'Made a demonstration with synthetic people.' : 'Made an empty installation.')
  return { id, demonstration: installation.demonstration, isNew: true, secret }
}

async function theSecret(settings: RunSettings, isNew: boolean): Promise<Secret | undefined> {
  if (settings.installation.demonstration) {
    return { kind: 'key-file', bytes: await demonstrationKey(settings.installation) }
  }
  const text = await settings.askPassphrase(isNew)
  return text === undefined || text === '' ? undefined : { kind: 'passphrase', text }
}
