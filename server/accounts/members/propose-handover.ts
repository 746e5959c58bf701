import { mayDo, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { viewApproval } from '../approvals/view-approval.ts'
import { newId } from '../secrets/token.ts'
import type { Approval, ProposeHandover } from '../shapes.ts'

/**
 * Asks a coordinator to let a colleague take over whatever legal files someone who leaves held alone. Nobody is told whether there are any:
 * the answer is the same.
 */
export async function proposeHandover(
  accounts: Accounts,
  caller: Caller,
  { account, asked: { to, reason } }: { readonly account: string; readonly asked: z.output<typeof ProposeHandover> },
): Promise<z.input<typeof Approval>> {
  const { store, office, now } = accounts
  const [from, next] = [await store.byId(caller.organisation, account), await store.byId(caller.organisation, to)]
  if (!from || !next) throw notFound()
  if (account === to || !mayDo(next.roles, 'matter.write')) {
    throw new Problem('input-invalid', 'Name another account that is a lawyer; give it that role first.', {
      field: 'to',
    })
  }
  const id = newId()
  const by = caller.account
  const set = { kind: 'matter-handover', account, to, by, day: dayOf(now()), reason, state: 'waiting' }
  await office.log.append(writerOf(caller), [
    { record: { kind: 'approval', id }, set, seen: office.register().position, reason },
  ])
  return viewApproval(accounts, caller, id)
}
