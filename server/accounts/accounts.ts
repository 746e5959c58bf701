import type { Caller } from '../access.ts'
import type { LegalTeams } from '../contracts/protect.ts'
import type { Office } from '../records/index.ts'
import type { AccountStore, StoredAccount } from './store.ts'

/** What the decisions about accounts work with. */
export interface Accounts {
  readonly store: AccountStore
  readonly office: Office
  readonly now: () => Date
  readonly legalTeams: LegalTeams<Caller>
}

/** What is sealed about an account. */
export interface AccountDetails {
  readonly name: string
  readonly email: string
  readonly authority: string | null
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

/** Name, address and authority; empty while the records are locked. */
export function detailsOf({ office }: Pick<Accounts, 'office'>, account: string): AccountDetails {
  const fields = office.isLocked ? {} : (office.register().get('account', account)?.fields ?? {})
  return {
    name: (fields['name'] as string) ?? '',
    email: (fields['email'] as string) ?? '',
    authority: (fields['authority'] as string) ?? null,
  }
}

export function callerFor(accounts: Pick<Accounts, 'office'>, stored: StoredAccount): Caller {
  const { name, authority } = detailsOf(accounts, stored.id)
  return { organisation: stored.organisation, account: stored.id, name, authority, roles: stored.roles }
}
