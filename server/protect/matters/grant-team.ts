import { mayDo, Problem, type Role } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound } from '../../access.ts'
import { type Protect, today, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'
import { demandMatter } from './held-matter.ts'
import { showMatter } from './read-matter.ts'

interface Asked {
  readonly matter: string
  readonly account: string
  readonly reason: string
}

/** Grants a matter to a colleague who may work on matters. Whether they already defend a co-accused, they see when they open it. */
export async function grantMatter(
  protect: Protect,
  caller: Caller,
  { matter: id, account, reason }: Asked,
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  const { team } = demandMatter(protect, caller, id)
  if (!colleagues(protect).includes(account)) throw notFound()
  if (!team.some((each) => each.account === account)) {
    const set = { team: [...team, { account, since: today(protect) }] }
    await write(protect, caller, [{ kind: 'matter', id, set }], { reason })
  }
  return showMatter(protect, caller, id)
}

/** Takes a matter back from a colleague. Its last lawyer cannot leave: nobody could open it any more. */
export async function leaveMatter(
  protect: Protect,
  caller: Caller,
  { matter: id, account, reason }: Asked,
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  const { team } = demandMatter(protect, caller, id)
  const rest = team.filter((each) => each.account !== account)
  if (rest.length === team.length) throw notFound()
  if (account === caller.account) {
    throw new Problem('conflict', 'Grant the matter to a colleague and let them take it over from you.')
  }
  await write(protect, caller, [{ kind: 'matter', id, set: { team: rest } }], { reason })
  return showMatter(protect, caller, id)
}

/** Accounts that may work on matters, by name. */
export function listLawyers(protect: Protect, caller: Caller): { account: string; name: string }[] {
  demand(caller, 'matter.write')
  return colleagues(protect)
    .filter((account) => account !== caller.account)
    .map((account) => ({ account, name: protect.nameOf(account) }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Every account that may work on matters. */
export function colleagues({ office }: Protect): string[] {
  return [...office.register().all('account')]
    .filter(({ fields }) => mayDo((fields['roles'] ?? []) as unknown as Role[], 'matter.write'))
    .map(({ id }) => id)
}
