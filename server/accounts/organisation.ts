import { type Caller, writerOf } from '../access.ts'
import type { Accounts } from './accounts.ts'

export function viewOrganisation({ office }: Accounts) {
  const { id, demonstration } = office.organisation
  const name = office.register().get('organisation', id)?.fields['name'] as string | undefined
  return { id, name: name ?? '', demonstration }
}

export async function renameOrganisation(accounts: Accounts, caller: Caller, to: { name: string; reason: string }) {
  const { office } = accounts
  const record = { kind: 'organisation', id: office.organisation.id }
  const change = { record, set: { name: to.name }, seen: office.register().position, reason: to.reason }
  await office.log.append(writerOf(caller), [change])
  return viewOrganisation(accounts)
}
