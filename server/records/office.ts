import { randomBytes } from 'node:crypto'
import { nouns as everyNoun, type Noun, type Organisation } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { sealedBlobs } from './blobs/sealed-blobs.ts'
import type { Blobs, Office } from './contract.ts'
import { KeyRing, lockedProblem } from './keys/key-ring.ts'
import {
  makeOrganisationKey,
  type OrganisationKey,
  type Secret,
  unwrapOrganisationKey,
  wrapOrganisationKey,
} from './keys/organisation-key.ts'
import { keyReplaced } from './keys/replace-organisation-key.ts'
import { insertStoredKey, storedKey } from './keys/stored-organisation-key.ts'
import { Appender } from './log/appender.ts'
import { readAfter } from './log/read-entries.ts'
import { headOf, type OpenLog, sealedLog } from './log/sealed-log.ts'
import { LiveRegister } from './register/live-register.ts'
import { RegisterSnapshot } from './register/register-snapshot.ts'

/** What an office needs from outside. */
export interface OfficeSettings {
  readonly database: Database
  readonly organisation: Pick<Organisation, 'id' | 'demonstration'>
  /** The folder of the register's sealed copy. */
  readonly snapshots: string
  readonly now: () => Date
  readonly nouns?: Readonly<Record<string, Noun>>
  /** Removes what destroyed keys leave in the database's files; nothing where only another program may do it. */
  readonly compact?: () => Promise<void>
  /** Hears of a failure that no caller waits for. */
  readonly onFault?: (failure: unknown) => void
}

/** An office with what only the program that runs it may do. */
export interface RunningOffice extends Office {
  unlockWith(secret: Secret): Promise<void>
  /** Finishes writing, keeps a sealed copy of the register, forgets the keys. */
  close(): Promise<void>
}

const pageSize = 1000
/** Entries after which the sealed copy of the register is made again, and half of what it holds: a long import must not copy it again and again. */
const snapshotEvery = 5000

/** Makes an organisation with its first key. Its name is its first record, sealed like every other. */
export async function createOrganisation(database: Database, secret: Secret, demonstration: boolean): Promise<string> {
  const organisation = randomBytes(16).toString('base64url')
  const stored = await wrapOrganisationKey(makeOrganisationKey(organisation, 1), secret)
  await database.within(organisation, async (transaction) => {
    await sql`insert into organisations (id, demonstration) values (${organisation}, ${demonstration})`.execute(
      transaction,
    )
    await insertStoredKey(transaction, organisation, stored)
  })
  return organisation
}

/** The organisations of a database, by id. */
export async function listOrganisations(database: Database): Promise<Pick<Organisation, 'id' | 'demonstration'>[]> {
  const { rows } = await database.outside((transaction) =>
    sql<
      Pick<Organisation, 'id' | 'demonstration'>
    >`select id, demonstration from organisations order by made, id`.execute(transaction),
  )
  return rows
}

/** One organisation's office, locked. Several servers may each run one for the same organisation: each follows the log. */
export async function openOffice(settings: OfficeSettings): Promise<RunningOffice> {
  const { database, organisation, now, nouns = everyNoun, onFault } = settings
  const unlockListeners = new Set<() => void>()
  let open: (OpenLog & { readonly blobs: Blobs; readonly snapshot: RegisterSnapshot }) | undefined
  let snapshotAt = 0

  // Reading that was under way when the office was locked ends with a refusal that is no fault.
  const faultOf = (register: LiveRegister) => (failure: unknown) => {
    if (open?.register === register) onFault?.(failure)
  }

  const opened = () => {
    if (open === undefined) throw lockedProblem()
    return open
  }

  const log = sealedLog({
    organisation: organisation.id,
    database,
    nouns,
    now,
    opened,
    afterErasing: async () => {
      await opened().snapshot.destroy()
      await settings.compact?.()
    },
  })

  const keepSnapshot = async () => {
    const news = (open?.register.position ?? 0) - snapshotAt
    if (open === undefined || news < Math.max(snapshotEvery, snapshotAt / 2)) return
    const { register, snapshot } = open
    snapshotAt = register.position
    await snapshot.write(register)
  }

  const openWith = async (key: OrganisationKey) => {
    if (open !== undefined) return
    const ring = new KeyRing(key)
    const register: LiveRegister = new LiveRegister(nouns, (after) => readAfter(database, ring, after, pageSize))
    const appender = new Appender(database, ring, async (entries, position) => {
      await register.take(entries, position)
      keepSnapshot().catch(faultOf(register))
    })
    const snapshot = new RegisterSnapshot(database, ring, settings.snapshots)
    open = { ring, register, appender, snapshot, blobs: sealedBlobs(database, ring) }
    for (const listener of unlockListeners) listener()
    const { position } = await headOf(database, organisation.id, now())
    const restoreCopy = async () => {
      if (await snapshot.restore(register)) snapshotAt = register.position
    }
    // The pages work while the register is still being read; they show how far it is.
    register.load(restoreCopy, position).then(keepSnapshot).catch(faultOf(register))
  }

  const unlockWith = async (secret: Secret) => {
    if (open !== undefined) return
    const stored = await database.within(organisation.id, (transaction) => storedKey(transaction, organisation.id))
    await openWith(await unwrapOrganisationKey(organisation.id, stored, secret))
  }

  const lock = () => {
    open?.register.close()
    open?.ring.clear()
    open = undefined
  }

  const stopListening = await database.listen('homeward_log', (text) => {
    if (open === undefined || (text !== '' && !text.startsWith(`${organisation.id} `))) return
    const { register, appender } = open
    const [, news, writer] = text.split(' ')
    if (news === keyReplaced) return lock()
    // What this process wrote it shows already.
    if (writer === appender.id) return
    if (news !== undefined && Number(news) <= register.position) return
    register.follow().then(keepSnapshot).catch(faultOf(register))
  })

  return {
    organisation,
    log,
    blobs: {
      seal: (bytes) => opened().blobs.seal(bytes),
      open: (id) => opened().blobs.open(id),
      destroy: async (id) => {
        await opened().blobs.destroy(id)
        await settings.compact?.()
      },
    },
    get isLocked() {
      return open === undefined
    },
    register: () => opened().register,
    unlock: (passphrase) => unlockWith({ kind: 'passphrase', text: passphrase }),
    unlockWith,
    lock,
    onUnlock: (listener) => {
      unlockListeners.add(listener)
      if (open !== undefined) listener()
      return () => unlockListeners.delete(listener)
    },
    close: async () => {
      await stopListening()
      if (open === undefined) return
      await open.appender.settle()
      if (open.register.position > snapshotAt) await open.snapshot.write(open.register)
      lock()
    },
  }
}
