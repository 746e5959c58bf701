import type { Caller } from '../../access.ts'
import type { Accounts } from '../accounts.ts'

/** The versions of the organisation's key: when they were made and what opens them, never the key. */
export async function listKeys({ store }: Accounts, caller: Caller) {
  const keys = await store.keys(caller.organisation)
  return keys.map(({ version, kind, made }) => ({ id: `organisation-key-${version}`, version, made, kind }))
}
