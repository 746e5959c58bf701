import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { Accounts } from '../accounts.ts'
import { viewApproval } from '../approvals/view-approval.ts'
import type { Approval, Position, ProposeRole } from '../shapes.ts'
import { askForRoles } from './ask-for-roles.ts'

export async function proposeRole(
  accounts: Accounts,
  caller: Caller,
  { account, asked }: { readonly account: string; readonly asked: z.output<typeof ProposeRole> },
): Promise<z.input<typeof Approval> | z.input<typeof Position>> {
  const stored = await accounts.store.byId(caller.organisation, account)
  if (!stored) throw notFound()
  const { approval, position } = await askForRoles(accounts, caller, stored, asked)
  return approval === null ? { position } : viewApproval(accounts, caller, approval)
}
