import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import type { Caller } from '../../access.ts'
import type { SessionCookie } from '../../http/call.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { isPassword } from '../secrets/password.ts'
import { openSecret, stepOfCode } from '../secrets/second-factor.ts'
import { emailHash } from '../secrets/token.ts'
import type { SignIn } from '../shapes.ts'
import type { StoredAccount } from '../store.ts'
import { openSession } from './open-session.ts'

const barAfter = 6
const barFor = 15 * 60_000

/** Signs in with password and code. Wrong address, wrong password, wrong code and a barred account are one answer, after the same work. */
export async function signIn(
  accounts: Accounts,
  asked: z.output<typeof SignIn>,
  cookie: SessionCookie,
): Promise<Caller> {
  const { store, now } = accounts
  const at = now()
  const stored = await store.byEmail(emailHash(asked.email))
  const isRight = await isPassword(stored?.password ?? null, asked.password)
  const isBarred = stored?.barredUntil && stored.barredUntil > at
  const step = stored && isRight && !isBarred ? await stepFor(stored, asked, at) : undefined
  const isHere = stored?.organisation === accounts.office.organisation.id && stored.state === 'active'
  if (stored && isHere && step !== undefined && (await store.useStep(stored.id, step, dayOf(at)))) {
    return openSession(accounts, stored, cookie)
  }
  if (stored) await store.countFailure(stored.id, barAfter, new Date(at.getTime() + barFor))
  throw new Problem('sign-in-needed', 'Address, password and code do not belong together.')
}

async function stepFor(stored: StoredAccount, asked: z.output<typeof SignIn>, at: Date): Promise<number | undefined> {
  if (!stored.secondFactor) return undefined
  return stepOfCode(await openSecret(stored.secondFactor, asked.password), asked.code, at, stored.lastStep)
}
