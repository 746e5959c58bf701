import { randomBytes } from 'node:crypto'
import type { Caller, Sight } from '../access.ts'
import type { LegalFiles } from '../contracts/protect.ts'
import type { Jobs } from '../platform/jobs.ts'
import { Turns } from '../platform/turns.ts'
import type { Office, Register } from '../records/index.ts'
import { Holdings } from './holdings/holdings.ts'
import { readProposals } from './holdings/proposal.ts'
import type { View } from './holdings/view.ts'
import { Views } from './holdings/views.ts'
import { PendingImports } from './imports/pending-imports.ts'
import { Finders, type Found } from './people/finders.ts'
import { ReadingLimit } from './people/reading-limit.ts'
import { CaseBook } from './screenings/held/case-book.ts'

/** What the decisions of this stage work with. */
export interface Identify {
  readonly office: Office
  readonly jobs: Jobs
  readonly now: () => Date
  /** An account's name, for whoever reads what it did. */
  readonly nameOf: (account: string) => string
  readonly roleOf: (account: string) => string
  /** Legal files of people, for the erasure of a person alone. */
  readonly legalFiles: LegalFiles
  readonly reading: ReadingLimit
  readonly imports: PendingImports
  /** Which rows the last linking of this process compared. */
  readonly linked: { holdings?: Holdings; rowsVersion?: number }
  /** What jobs that run side by side do one after the other: writing a list's rows, under the list's id, and linking. */
  readonly turns: Turns
  /** Throws `locked` until the organisation's key is opened. */
  readonly holdings: () => Holdings
  /** Interviews, decisions, clocks and notes, by the row they are anchored at. */
  readonly caseBook: () => CaseBook
  readonly viewFor: (sight: Sight) => View
  /** Rows behind the caller's walls that answer a query, the surest first. */
  readonly find: (sight: Sight, query: string, top: number) => Promise<Found[]>
  /** Ends the search thread. */
  readonly close: () => Promise<void>
  /** Resolves once the proposals of the latest linking are here. */
  readonly ready: () => Promise<void>
}

export interface IdentifySettings {
  readonly office: Office
  readonly jobs: Jobs
  readonly now: () => Date
  readonly nameOf: (account: string) => string
  readonly roleOf: (account: string) => string
  readonly legalFiles: LegalFiles
}

interface Opened {
  readonly holdings: Holdings
  readonly caseBook: CaseBook
  readonly views: Views
  readonly ready: () => Promise<void>
  readonly close: () => void
}

/** Holds what the register says for as long as the organisation is unlocked. */
export function openIdentify(settings: IdentifySettings): Identify {
  const { office, now } = settings
  let opened: Opened | undefined
  const finders = new Finders()
  office.onUnlock(() => {
    opened?.close()
    opened = hold(office)
  })
  const current = () => {
    // The register says `locked` itself when it is.
    const register = office.register()
    if (opened?.holdings.register !== register) {
      opened?.close()
      opened = hold(office)
    }
    return opened
  }
  return {
    ...settings,
    reading: new ReadingLimit(now),
    imports: new PendingImports(now),
    linked: {},
    turns: new Turns(),
    holdings: () => current().holdings,
    caseBook: () => current().caseBook,
    viewFor: ({ walls }) => current().views.behind(walls),
    find: ({ walls }, query, top) => finders.find(current().views.behind(walls), query, top),
    close: () => finders.stop(),
    ready: () => current().ready(),
  }
}

function hold(office: Office): Opened {
  const register = office.register()
  const holdings = new Holdings(register)
  const views = new Views(holdings)
  let proposed: Promise<void> = Promise.resolve()
  // One after the other, so that a later linking is never followed by an earlier one.
  const propose = () => {
    proposed = proposed
      .catch(() => undefined)
      .then(async () => holdings.propose(await latestProposals(office, register)))
    // Whoever waits hears of a failure; nobody may be waiting.
    proposed.catch(() => undefined)
  }
  const caseBook = new CaseBook(register)
  const stop = register.onChange((records) => {
    if (records.some(({ kind }) => kind === 'linking')) propose()
  })
  const close = () => {
    stop()
    holdings.close()
    caseBook.close()
  }
  propose()
  return { holdings, caseBook, views, ready: () => proposed, close }
}

async function latestProposals({ blobs }: Office, register: Register) {
  const latest = [...register.all('linking')].sort((a, b) => b.position - a.position)[0]
  const bytes = latest && (await blobs.open(latest.fields['proposals'] as string))
  return bytes ? readProposals(bytes) : []
}

/** A random id for a record. */
export function newRecordId(): string {
  return randomBytes(16).toString('base64url')
}

export function today({ now }: Pick<Identify, 'now'>): string {
  return now().toISOString().slice(0, 10)
}

/** Writes down that a caller saw something, before the answer leaves. */
export async function noteSeen(
  { office }: Pick<Identify, 'office'>,
  caller: Caller,
  what: {
    readonly kind: string
    readonly record: string | null
    readonly detail?: Record<string, string | number | null>
  },
): Promise<void> {
  const writer = { organisation: caller.organisation, account: caller.account }
  await office.log.note(writer, {
    act: 'seen',
    kind: what.kind,
    record: what.record,
    ...(what.detail ? { detail: what.detail } : {}),
  })
}
