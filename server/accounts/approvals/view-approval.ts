import { type Action, mayDo } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { type Accounts, detailsOf } from '../accounts.ts'
import type { Approval } from '../shapes.ts'

/** Which action decides each kind of approval. */
export const decidingAction = {
  role: 'role.approve',
  'second-factor-reset': 'second-factor.approve-reset',
  'matter-handover': 'role.approve',
} as const satisfies Record<string, Action>
type Kind = keyof typeof decidingAction

/** Whether a caller is the second person for an approval: allowed to decide, and neither who asked nor whom it is about. */
export function mayDecide(caller: Caller, { fields }: RegisterRecord): boolean {
  const involved = [fields['by'], fields['account'], fields['to']].includes(caller.account)
  return !involved && mayDo(caller.roles, decidingAction[fields['kind'] as Kind])
}

/** Whether a caller may know of an approval: who asked, who may decide, nobody else. */
export function maySee(caller: Caller, record: RegisterRecord): boolean {
  return record.fields['by'] === caller.account || mayDo(caller.roles, decidingAction[record.fields['kind'] as Kind])
}

/** One approval as the caller may see it. */
export function viewApproval(accounts: Accounts, caller: Caller, id: string): z.input<typeof Approval> {
  const record = accounts.office.register().get('approval', id)
  if (!record || !maySee(caller, record)) throw notFound()
  const { fields } = record
  const roles = (fields['roles'] as string[] | undefined) ?? []
  const whom = detailsOf(accounts, fields['account'] as string).name
  const to = fields['to'] === undefined ? [] : [detailsOf(accounts, fields['to'] as string).name]
  return {
    id,
    kind: fields['kind'] as Kind,
    about: roles.length > 0 ? `${whom}: ${roles.join(', ')}` : [whom, ...to].join(' → '),
    asked: {
      by: detailsOf(accounts, fields['by'] as string).name,
      at: fields['day'] as string,
      reason: fields['reason'] as string,
    },
    mayApprove: mayDecide(caller, record),
  }
}

/** What waits, as far as the caller may know of it. */
export function listApprovals(accounts: Accounts, caller: Caller): z.input<typeof Approval>[] {
  return [...accounts.office.register().all('approval')]
    .filter((record) => record.fields['state'] === 'waiting' && maySee(caller, record))
    .map(({ id }) => viewApproval(accounts, caller, id))
}
