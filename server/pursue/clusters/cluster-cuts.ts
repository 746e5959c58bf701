import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { ClusterCut, NewCut } from '../shapes.ts'
import { demandTrace } from '../traces/read-traces.ts'

/** Stops accepting a transaction as evidence of one owner. The merge stays in the log of merges; the cut can be undone. */
export async function cutEvidence(
  pursue: Pursue,
  caller: Caller,
  { id: trace, tx: given, reason }: z.output<typeof NewCut> & { readonly id: string },
): Promise<z.input<typeof ClusterCut>> {
  demandTrace(pursue, caller, trace)
  const tx = given.replace(/^0x/i, '').toLowerCase()
  if (cutsOf(pursue, trace).some(({ fields }) => fields['tx'] === tx)) {
    throw new Problem('conflict', 'This transaction was cut already.')
  }
  const id = newRecordId()
  const set = { trace, tx, reason, by: caller.account, day: today(pursue) }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [{ record: { kind: 'cluster-cut', id }, set, seen, reason }])
  return { id, tx, day: set.day, reason }
}

export async function undoCut(
  pursue: Pursue,
  caller: Caller,
  { id: trace, cut }: { readonly id: string; readonly cut: string },
): Promise<void> {
  demandTrace(pursue, caller, trace)
  if (!cutsOf(pursue, trace).some(({ id }) => id === cut)) throw notFound()
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [
    { record: { kind: 'cluster-cut', id: cut }, set: { undone: today(pursue) }, seen },
  ])
}

export function clusterCutsIn(pursue: Pursue, caller: Caller, trace: string): z.input<typeof ClusterCut>[] {
  demandTrace(pursue, caller, trace)
  return cutsOf(pursue, trace).map(({ id, fields }) => ({
    id,
    tx: fields['tx'] as string,
    day: fields['day'] as string,
    reason: fields['reason'] as string,
  }))
}

/** The cuts of a case that stand. */
export function cutsOf({ office }: Pursue, trace: string) {
  return [...office.register().all('cluster-cut')].filter(
    ({ fields }) => fields['trace'] === trace && (fields['undone'] ?? null) === null,
  )
}
