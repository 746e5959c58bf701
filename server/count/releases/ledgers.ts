import { epsilonOf, isIntact, spentOf } from '@homeward/count/publish'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import type { Count } from '../count.ts'
import { hashText } from './make-release.ts'

/** Every body of cases with what was released about it and what that cost. */
export async function readLedgers({ store }: Count, caller: Caller) {
  demand(caller, 'release.publish')
  const ledgers = await store.ledgers()
  return {
    ledgers: ledgers.map(({ body, ledger }) => {
      if (ledger === null || !isIntact(ledger, hashText))
        return { body, isIntact: false, budget: null, spentEpsilon: null, entries: [] }
      const { budget, entries } = ledger
      const spent = spentOf(ledger)
      return {
        body,
        isIntact: true,
        budget,
        spentEpsilon: budget === null ? null : spent === 0 ? 0 : epsilonOf(spent, budget.delta),
        entries: entries.map(({ position, mode, k, length, epsilon, delta, hash }) => ({
          position,
          mode,
          k,
          length,
          epsilon,
          delta,
          hash,
        })),
      }
    }),
  }
}

/** Takes something off the public page. Its entry in the ledger stays: what was read once can be subtracted for ever. */
export async function withdrawPublication(
  { store, office }: Count,
  caller: Caller,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Record<string, never>> {
  demand(caller, 'release.publish')
  if (!(await store.withdraw(id))) throw notFound()
  await office.log.note(writerOf(caller), { act: 'exported', kind: 'withdrawal', record: id, reason })
  return {}
}
