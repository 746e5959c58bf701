import { randomBytes } from 'node:crypto'
import type { ListsToCount } from '../contracts/identify.ts'
import type { Office } from '../records/index.ts'
import type { PendingCases } from './releases/pending-cases.ts'
import type { CountStore } from './store.ts'

/** What the decisions of this stage work with. */
export interface Count {
  readonly office: Office
  readonly lists: ListsToCount
  readonly store: CountStore
  readonly cases: PendingCases
  readonly now: () => Date
  /** An account's name, for whoever reads what it did. */
  readonly nameOf: (account: string) => string
}

/** A random id for a record. */
export const newRecordId = (): string => randomBytes(16).toString('base64url')

export const today = ({ now }: Pick<Count, 'now'>): string => now().toISOString().slice(0, 10)
