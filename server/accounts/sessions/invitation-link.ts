import type { Accounts } from '../accounts.ts'
import { newToken, tokenHash } from '../secrets/token.ts'

const invitationLives = 7 * 24 * 3_600_000

/** Makes a link by which an account sets its password and second factor. It is handed over by a person; no mail is sent. */
export async function makeInvitationLink(
  { store, now }: Accounts,
  account: string,
  origin: string,
): Promise<{ readonly link: string; readonly ends: Date }> {
  const token = newToken()
  const ends = new Date(now().getTime() + invitationLives)
  await store.addLink(tokenHash(token), account, { kind: 'invitation', ends })
  return { link: `${origin}/invitation#${token}`, ends }
}
