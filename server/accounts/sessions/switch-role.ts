import { Problem, type Role } from '@homeward/domain'
import type { Caller } from '../../access.ts'
import type { SessionCookie } from '../../http/call.ts'
import type { Accounts } from '../accounts.ts'
import { openSession } from './open-session.ts'

/** In a demonstration, goes on as the invented account of another role: so that what needs two people can be seen alone. */
export async function switchRole(accounts: Accounts, role: Role, cookie: SessionCookie): Promise<Caller> {
  const { store, office } = accounts
  if (!office.organisation.demonstration) {
    throw new Problem('demonstration-only', 'Roles can be tried out in a demonstration only.')
  }
  const all = await store.ofOrganisation(office.organisation.id)
  const other = all.find(({ roles, state }) => state === 'active' && roles.length === 1 && roles[0] === role)
  if (!other) throw new Problem('conflict', 'This demonstration has no account of that role.')
  return openSession(accounts, other, cookie)
}
