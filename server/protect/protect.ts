import { randomBytes } from 'node:crypto'
import type { Json, NewChange } from '@homeward/domain'
import { type Caller, writerOf } from '../access.ts'
import type { PeopleDirectory } from '../contracts/identify.ts'
import type { Jobs } from '../platform/jobs.ts'
import type { Office } from '../records/index.ts'

/** What the decisions of this stage work with. */
export interface Protect {
  readonly office: Office
  readonly jobs: Jobs
  readonly now: () => Date
  /** An account's name, for whoever shares a matter with it. */
  readonly nameOf: (account: string) => string
  readonly people: PeopleDirectory<Caller>
  /** The organisation's signing key (Ed25519, PEM), made the first time it is asked for. */
  readonly signingKey: (caller: Caller) => Promise<string>
}

/** A random id for a record. */
export function newRecordId(): string {
  return randomBytes(16).toString('base64url')
}

export function today({ now }: Pick<Protect, 'now'>): string {
  return now().toISOString().slice(0, 10)
}

interface Write {
  readonly kind: string
  readonly id: string
  readonly set: Readonly<Record<string, unknown>>
}

/** Appends changes of one decision, in the caller's name. What is undefined is left as it is. */
export async function write(
  { office }: Pick<Protect, 'office'>,
  caller: Caller,
  writes: readonly Write[],
  told: { readonly reason?: string | undefined; readonly seen?: number | undefined } = {},
): Promise<void> {
  const seen = told.seen ?? office.register().position
  const changes = writes.map(({ kind, id, set }): NewChange => {
    const known = Object.entries(set).filter(([, value]) => value !== undefined) as [string, Json][]
    const change = { record: { kind, id }, set: Object.fromEntries(known), seen }
    return told.reason === undefined ? change : { ...change, reason: told.reason }
  })
  await office.log.append(writerOf(caller), changes)
}
