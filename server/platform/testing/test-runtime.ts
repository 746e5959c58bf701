import { embeddedRuntime } from '../postgres/embedded-runtime.ts'
import { installedRuntime } from '../postgres/installed-runtime.ts'
import type { PostgresRuntime } from '../postgres/runtime.ts'
import type { SystemAccount } from '../postgres/unprivileged-account.ts'

/** Which PostgreSQL the database suites run on: `npm test` runs them once on each. */
export const adapter = process.env['HOMEWARD_TEST_POSTGRES'] === 'installed' ? 'installed' : 'embedded'

/** The programs of the adapter under test. */
export function testRuntime(account: SystemAccount | undefined): PostgresRuntime {
  if (adapter === 'embedded') return embeddedRuntime(account)
  const runtime = installedRuntime()
  if (runtime === undefined) throw new Error('No PostgreSQL of version 15 or later is installed here.')
  return runtime
}
