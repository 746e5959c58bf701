import type { SessionCookie } from '../../http/call.ts'
import type { Accounts } from '../accounts.ts'
import { tokenHash } from '../secrets/token.ts'

/** Ends the session here and on the server. */
export async function signOut({ store }: Accounts, cookie: SessionCookie): Promise<void> {
  if (cookie.token) await store.endSession(tokenHash(cookie.token))
  cookie.clear()
}
