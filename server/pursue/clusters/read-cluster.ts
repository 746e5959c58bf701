import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import { demandChain } from '../chains/chain-sources.ts'
import type { Pursue } from '../pursue.ts'
import type { AskedAddress, ClusterView } from '../shapes.ts'
import { askStore } from '../traces/ask-store.ts'
import { demandTrace } from '../traces/read-traces.ts'
import { cutsOf } from './cluster-cuts.ts'

/**
 * The cluster of an address, with the cuts of this case. Labels and shields have no part in it, so a shielded address
 * answers like any other: what is said here follows from the public ledger alone.
 */
export async function readCluster(
  pursue: Pursue,
  caller: Caller,
  { id, address }: z.output<typeof AskedAddress> & { readonly id: string },
): Promise<z.input<typeof ClusterView>> {
  const { fields } = demandTrace(pursue, caller, id)
  const source = fields['source'] as string | undefined
  if (source === undefined) throw notFound()
  const { folder } = demandChain(pursue, source)
  await pursue.office.log.note(writerOf(caller), { act: 'seen', kind: 'payment-trace', record: id })
  const without = cutsOf(pursue, id).map((cut) => cut.fields['tx'] as string)
  const { cluster } = await askStore(pursue, folder, { kind: 'cluster', address, without })
  return {
    ...cluster,
    members: [...cluster.members],
    merges: [...cluster.merges],
    parts: cluster.parts.map(({ size, members }) => ({ size, members: [...members] })),
    errorCard: { ...cluster.errorCard, traps: [...cluster.errorCard.traps] },
  }
}
