import { Problem, readsPeople } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, writerOf } from '../../access.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { emailHash, newId } from '../secrets/token.ts'
import { makeInvitationLink } from '../sessions/invitation-link.ts'
import type { Invitation, Invite } from '../shapes.ts'
import { askForRoles } from './ask-for-roles.ts'

/**
 * Makes an account and the link it is opened with. Roles that read people come only with a coordinator's approval. Inviting an address
 * that has not accepted yet, or whose second factor was reset, makes a new link for it.
 */
export async function inviteMember(
  accounts: Accounts,
  caller: Caller,
  { invite, origin }: { readonly invite: z.output<typeof Invite>; readonly origin: string },
): Promise<z.input<typeof Invitation>> {
  const { store, office } = accounts
  const hash = emailHash(invite.email)
  const known = await store.byEmail(hash)
  if (known && (known.organisation !== caller.organisation || known.state !== 'invited')) {
    throw new Problem('conflict', 'This address cannot be invited.', { field: 'email' })
  }
  const id = known?.id ?? newId()
  if (!known) {
    await store.add({ id, organisation: caller.organisation, emailHash: hash, roles: [], state: 'invited' })
    const set = { name: invite.name, email: invite.email, authority: invite.authority, roles: [] }
    const seen = office.register().position
    await office.log.append(writerOf(caller), [{ record: { kind: 'account', id }, set, seen, reason: invite.reason }])
    const plain = invite.roles.filter((role) => !readsPeople(role))
    const stored = (await store.byId(caller.organisation, id))!
    await askForRoles(accounts, caller, stored, {
      ...invite,
      roles: plain.length === invite.roles.length ? plain : invite.roles,
    })
  }
  const { link, ends } = await makeInvitationLink(accounts, id, origin)
  return { link, expires: dayOf(ends) }
}
