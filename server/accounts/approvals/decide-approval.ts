import { Problem, type Role } from '@homeward/domain'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { type Accounts, dayOf } from '../accounts.ts'
import { mayDecide, maySee } from './view-approval.ts'

export interface ApprovalDecision {
  readonly approval: string
  readonly state: 'approved' | 'refused'
  readonly reason: string
}

/** Approves or refuses as the second person. What was asked for happens only after the decision is in the log. */
export async function decideApproval(
  accounts: Accounts,
  caller: Caller,
  { approval, state, reason }: ApprovalDecision,
): Promise<{ position: number }> {
  const { office, store, now } = accounts
  const register = office.register()
  const record = register.get('approval', approval)
  if (!record || !maySee(caller, record)) throw notFound()
  if (record.fields['state'] !== 'waiting') throw new Problem('conflict', 'This was decided already.')
  if (!mayDecide(caller, record)) {
    throw new Problem('second-person-needed', 'Another person must decide this: not who asked, not whom it is about.')
  }
  const decided = { by: caller.account, day: dayOf(now()), reason }
  const seen = register.position
  const changes = [{ record: { kind: 'approval', id: approval }, set: { state, decided }, seen, reason }]
  if (state === 'refused') return office.log.append(writerOf(caller), changes)
  const account = record.fields['account'] as string
  if (record.fields['kind'] === 'second-factor-reset') {
    const written = await office.log.append(writerOf(caller), changes)
    await store.resetSecrets(account)
    return written
  }
  if (record.fields['kind'] === 'matter-handover') {
    const written = await office.log.append(writerOf(caller), changes)
    await accounts.legalTeams.handOver(caller, { from: account, to: record.fields['to'] as string, reason })
    return written
  }
  const set = rolesOf(record)
  const written = await office.log.append(writerOf(caller), [
    ...changes,
    { record: { kind: 'account', id: account }, set, seen, reason },
  ])
  await store.setRoles(account, set.roles)
  return written
}

function rolesOf({ fields }: RegisterRecord): { roles: Role[]; authority: string | null } {
  return { roles: fields['roles'] as Role[], authority: (fields['authority'] as string | undefined) ?? null }
}
