import { grants, mayDo } from '@homeward/domain'
import type { z } from 'zod'
import type { Caller } from '../../access.ts'
import type { Accounts } from '../accounts.ts'
import type { Job, Session } from '../shapes.ts'

/** What the pages need to know first: who, where, whether the records are open, what may be done. That a legal team makes documents is theirs. */
export function viewSession(
  { office }: Pick<Accounts, 'office'>,
  caller: Caller | null,
  jobs: readonly z.input<typeof Job>[],
): z.input<typeof Session> {
  const { isLocked, organisation } = office
  const register = isLocked ? undefined : office.register()
  const name = register?.get('organisation', organisation.id)?.fields['name'] as string | undefined
  return {
    account: caller && { id: caller.account, name: caller.name, roles: [...caller.roles], authority: caller.authority },
    organisation: caller && { id: organisation.id, name: name ?? '' },
    locked: isLocked,
    demonstration: organisation.demonstration,
    actions: caller ? [...new Set(caller.roles.flatMap((role) => grants[role].actions))].sort() : [],
    view: register ? { ...register.progress } : { read: 0, total: 0 },
    jobs: caller ? jobs.filter(({ kind }) => maySee(caller, kind)) : [],
  }
}

/** That papers are made or money is traced is told only to those whose work it is. */
function maySee({ roles }: Caller, kind: string): boolean {
  if (kind === 'documents') return mayDo(roles, 'matter.read')
  return kind !== 'trace' || mayDo(roles, 'trace.run')
}
