import { type Role, readsPeople } from '@homeward/domain'
import { type Caller, writerOf } from '../../access.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { newId } from '../secrets/token.ts'
import type { StoredAccount } from '../store.ts'

export interface RoleRequest {
  readonly roles: readonly Role[]
  readonly authority: string | null
  readonly reason: string
}

/**
 * Gives an account its roles at once when none of the new ones reads people; otherwise asks for a coordinator's approval, and nothing
 * changes before it. The very first coordinator is named by the administrator alone: there is nobody to ask yet.
 */
export async function askForRoles(
  accounts: Accounts,
  caller: Caller,
  account: StoredAccount,
  { roles, authority, reason }: RoleRequest,
): Promise<{ readonly approval: string | null; readonly position: number }> {
  const { office, store } = accounts
  const isNew = (role: Role) => !account.roles.includes(role)
  const needsSecond = roles.some((role) => readsPeople(role) && isNew(role)) && !(await isFirst(accounts, roles))
  const seen = office.register().position
  if (!needsSecond) {
    const written = await office.log.append(writerOf(caller), [
      { record: { kind: 'account', id: account.id }, set: { roles: [...roles], authority }, seen, reason },
    ])
    await store.setRoles(account.id, roles)
    return { approval: null, position: written.position }
  }
  const id = newId()
  const request = { kind: 'role', account: account.id, roles: [...roles], authority, state: 'waiting' }
  const written = await office.log.append(writerOf(caller), [
    {
      record: { kind: 'approval', id },
      set: { ...request, by: caller.account, day: dayOf(accounts.now()), reason },
      seen,
      reason,
    },
  ])
  return { approval: id, position: written.position }
}

async function isFirst({ store, office }: Accounts, roles: readonly Role[]): Promise<boolean> {
  if (!roles.every((role) => role === 'coordinator' || !readsPeople(role))) return false
  const all = await store.ofOrganisation(office.organisation.id)
  return !all.some((account) => account.roles.includes('coordinator'))
}
