import { Problem } from '@homeward/domain'
import type { Caller } from '../../access.ts'
import type { SessionCookie } from '../../http/call.ts'
import type { Accounts } from '../accounts.ts'
import { newToken, tokenHash } from '../secrets/token.ts'
import { openSession } from './open-session.ts'

const linkLives = 24 * 3_600_000

/** Makes a link that signs in once. Only the program that runs the server can: it prints it where it was started. */
export async function makeSignInLink({ store, now }: Accounts, account: string, origin: string): Promise<string> {
  const token = newToken()
  await store.addLink(tokenHash(token), account, { kind: 'sign-in', ends: new Date(now().getTime() + linkLives) })
  // After the #, which no server and no log ever sees.
  return `${origin}/sign-in#${token}`
}

export async function signInByLink(accounts: Accounts, token: string, cookie: SessionCookie): Promise<Caller> {
  const { store, now } = accounts
  const stored = await store.byLink(tokenHash(token), 'sign-in', now())
  const isHere = stored?.organisation === accounts.office.organisation.id && stored.state === 'active'
  if (!stored || !isHere || !(await store.useLink(tokenHash(token)))) {
    throw new Problem('sign-in-needed', 'This link was used or is too old; start the server again for a new one.')
  }
  return openSession(accounts, stored, cookie)
}
