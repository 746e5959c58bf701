import type { Caller } from '../../access.ts'
import type { SessionCookie } from '../../http/call.ts'
import { type Accounts, callerFor, dayOf } from '../accounts.ts'
import { newToken, tokenHash } from '../secrets/token.ts'
import type { StoredAccount } from '../store.ts'

const hour = 3_600_000
/** A session ends after a shift, or after two hours in which nobody used it. */
const longest = 12 * hour
const idle = 2 * hour
const touchEvery = 60_000

/** Starts a session and writes to the log that someone signed in. */
export async function openSession(accounts: Accounts, stored: StoredAccount, cookie: SessionCookie): Promise<Caller> {
  const { store, office, now } = accounts
  const token = newToken()
  const seen = now()
  if (cookie.token) await store.endSession(tokenHash(cookie.token))
  await store.addSession(tokenHash(token), stored.id, { seen, ends: new Date(seen.getTime() + longest) })
  if (!office.isLocked) {
    const writer = { organisation: stored.organisation, account: stored.id }
    await office.log.note(writer, {
      act: 'signed-in',
      kind: 'account',
      record: stored.id,
      detail: { day: dayOf(seen) },
    })
  }
  cookie.set(token)
  return callerFor(accounts, stored)
}

/** Who holds a session token, as of now. */
export async function callerOfSession(accounts: Accounts, token: string | undefined): Promise<Caller | undefined> {
  if (!token) return undefined
  const { store, office, now } = accounts
  const [at, hash] = [now(), tokenHash(token)]
  const stored = await store.bySession(hash, at, new Date(at.getTime() - idle))
  if (!stored || stored.organisation !== office.organisation.id) return undefined
  if (at.getTime() - stored.seen.getTime() > touchEvery) await store.touchSession(hash, at)
  return callerFor(accounts, stored)
}
