import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { SessionCookie } from '../../http/call.ts'
import { type Accounts, detailsOf } from '../accounts.ts'
import { founderName } from '../members/found-accounts.ts'
import { demandGoodPassword, hashPassword } from '../secrets/password.ts'
import { otpauthAddress, sealSecret, secretOfInvitation, stepOfCode } from '../secrets/second-factor.ts'
import { emailHash, tokenHash } from '../secrets/token.ts'
import type { AcceptInvitation, InvitationView } from '../shapes.ts'
import { openSession } from './open-session.ts'

/** What an invited person needs to set up the second factor. */
export async function viewInvitation(accounts: Accounts, token: string): Promise<z.input<typeof InvitationView>> {
  const stored = await accounts.store.byLink(tokenHash(token), 'invitation', accounts.now())
  if (!stored) throw notFound()
  const { name, email } = detailsOf(accounts, stored.id)
  const asksEmail = name === founderName
  return { name, asksEmail, otpauth: otpauthAddress(secretOfInvitation(token), asksEmail ? name : email) }
}

/** Sets password and second factor, and signs in. The code proves that the second factor was set up before the link is used up. */
export async function acceptInvitation(
  accounts: Accounts,
  asked: z.output<typeof AcceptInvitation>,
  cookie: SessionCookie,
): Promise<Caller> {
  const { store, now } = accounts
  const stored = await store.byLink(tokenHash(asked.token), 'invitation', now())
  if (!stored || stored.organisation !== accounts.office.organisation.id) throw notFound()
  demandGoodPassword(asked.password)
  const secret = secretOfInvitation(asked.token)
  const step = stepOfCode(secret, asked.code, now(), null)
  if (step === undefined) {
    throw new Problem(
      'input-invalid',
      'The code is not right; wait for the next one and check the clock of the device.',
      {
        field: 'code',
      },
    )
  }
  if (detailsOf(accounts, stored.id).name === founderName) await sayAddress(accounts, stored.id, asked.email)
  if (!(await store.useLink(tokenHash(asked.token)))) throw notFound()
  const [password, secondFactor] = await Promise.all([hashPassword(asked.password), sealSecret(secret, asked.password)])
  await store.setSecrets(stored.id, { password, secondFactor, lastStep: step })
  return openSession(accounts, { ...stored, state: 'active' }, cookie)
}

async function sayAddress({ store, office }: Accounts, account: string, email: string | undefined): Promise<void> {
  if (!email) throw new Problem('input-invalid', 'Say the address to sign in with.', { field: 'email' })
  await store.setEmail(account, emailHash(email))
  const register = office.register()
  await office.log.append({ organisation: office.organisation.id, account }, [
    { record: { kind: 'account', id: account }, set: { name: 'Administrator', email }, seen: register.position },
  ])
}
