import { Role } from '@homeward/domain'
import { type Accounts, dayOf } from '../accounts.ts'
import { emailHash, newId } from '../secrets/token.ts'

const demonstrationNames: Readonly<Record<Role, { readonly name: string; readonly authority?: string }>> = {
  screener: { name: 'Sample Screener' },
  caseworker: { name: 'Sample Caseworker' },
  lawyer: { name: 'Sample Lawyer' },
  'consular-officer': { name: 'Sample Consular Officer', authority: 'Sample Embassy' },
  investigator: { name: 'Sample Investigator' },
  statistician: { name: 'Sample Statistician' },
  coordinator: { name: 'Sample Coordinator' },
  administrator: { name: 'Sample Administrator' },
}

export const founderName = 'First administrator'
const demonstrationName = 'Sample Response Team'

/** The first accounts: in a demonstration one invented account per role, otherwise one administrator who has yet to say an address and a password. Answers whom the first link is for. */
export async function foundAccounts(accounts: Accounts): Promise<string> {
  const { store, office } = accounts
  const { id: organisation, demonstration } = office.organisation
  const known = await store.ofOrganisation(organisation)
  const first: Role = demonstration ? 'coordinator' : 'administrator'
  const holder = known.find(({ roles }) => roles.includes(first))
  if (holder) return holder.id
  if (demonstration) {
    const record = { kind: 'organisation', id: organisation }
    const reason = 'Named as a demonstration'
    await office.log.append({ organisation, account: 'demonstration' }, [
      { record, set: { name: demonstrationName }, seen: 0, reason },
    ])
  }
  const ids = new Map<Role, string>()
  for (const role of demonstration ? Role.options : [first]) {
    const id = newId()
    ids.set(role, id)
    const details = demonstration ? demonstrationNames[role] : { name: founderName }
    const email = `${role}@${organisation.toLowerCase()}.invalid`
    await store.add({
      id,
      organisation,
      emailHash: emailHash(email),
      roles: [role],
      state: demonstration ? 'active' : 'invited',
    })
    await office.log.append({ organisation, account: id }, [
      {
        record: { kind: 'account', id },
        set: { name: details.name, email, authority: 'authority' in details ? details.authority : null, roles: [role] },
        seen: 0,
        reason: `First account of ${dayOf(accounts.now())}`,
      },
    ])
  }
  return ids.get(first)!
}
