import type { SystemAccount } from './unprivileged-account.ts'

/** A set of PostgreSQL programs that can run here. */
export interface PostgresRuntime {
  /** `embedded`, or `installed` for the system's own. */
  readonly origin: 'embedded' | 'installed'
  readonly version: string
  /** The folder with `postgres` and `initdb`. */
  readonly programs: string
  /** What the programs need to find their libraries. */
  readonly environment: Readonly<Record<string, string>>
  /** How `initdb` is told to sort text the same way on every machine. */
  readonly localeFlags: readonly string[]
}

/** What a child process needs to run as another account, or as this one. */
export function runAs(account: SystemAccount | undefined) {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid }
}
