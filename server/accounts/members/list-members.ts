import type { z } from 'zod'
import type { Caller } from '../../access.ts'
import { type Accounts, detailsOf } from '../accounts.ts'
import type { Member } from '../shapes.ts'

/** Everyone who has an account. */
export async function listMembers(accounts: Accounts, caller: Caller): Promise<z.input<typeof Member>[]> {
  const all = await accounts.store.ofOrganisation(caller.organisation)
  return all
    .map(({ id, roles, state, secondFactor, lastSeen }) => ({
      id,
      ...detailsOf(accounts, id),
      roles: [...roles],
      state,
      secondFactor: secondFactor !== null,
      lastSeen,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
