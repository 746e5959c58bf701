import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { viewApproval } from '../approvals/view-approval.ts'
import { newId } from '../secrets/token.ts'
import type { Approval } from '../shapes.ts'

/** Asks a coordinator to take someone's password and second factor away; a new invitation follows after that. */
export async function proposeSecondFactorReset(
  accounts: Accounts,
  caller: Caller,
  { account, reason }: { readonly account: string; readonly reason: string },
): Promise<z.input<typeof Approval>> {
  const { store, office, now } = accounts
  if (!(await store.byId(caller.organisation, account))) throw notFound()
  const id = newId()
  const set = { kind: 'second-factor-reset', account, by: caller.account, day: dayOf(now()), reason, state: 'waiting' }
  await office.log.append(writerOf(caller), [
    { record: { kind: 'approval', id }, set, seen: office.register().position, reason },
  ])
  return viewApproval(accounts, caller, id)
}
