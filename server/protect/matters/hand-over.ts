import type { Caller } from '../../access.ts'
import { type Protect, today, write } from '../protect.ts'
import { colleagues } from './grant-team.ts'
import type { HeldMatter } from './held-matter.ts'

interface Handover {
  readonly from: string
  readonly to: string
  readonly reason: string
}

/**
 * Gives every matter that an account held alone to a colleague, on the word of an administrator and a coordinator. A team with another lawyer
 * goes on as it is. Nothing is answered: neither of the two learns whether there was a matter.
 */
export async function handOverMatters(protect: Protect, caller: Caller, { from, to, reason }: Handover): Promise<void> {
  const able = new Set(colleagues(protect))
  if (!able.has(to)) return
  const left = [...protect.office.register().all('matter')].flatMap(({ id, fields }) => {
    const team = (fields['team'] ?? []) as unknown as HeldMatter['team']
    const isLeft = team.some(({ account }) => account === from)
    const goesOn = team.some(({ account }) => account !== from && able.has(account))
    return isLeft && !goesOn ? [{ id, team: team.filter(({ account }) => account !== to) }] : []
  })
  const since = today(protect)
  const writes = left.map(({ id, team }) => ({ kind: 'matter', id, set: { team: [...team, { account: to, since }] } }))
  await write(protect, caller, writes, { reason })
}
