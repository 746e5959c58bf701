import type { FreezeRequest } from '@homeward/domain'
import { freezeRequest } from '../../platform/tracing/freeze-pack.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Pursue } from '../pursue.ts'
import { writtenFinding } from '../traces/read-traces.ts'

/** The request of a pack, made anew from its finding: nothing of it is kept twice. */
export async function draftOf(
  pursue: Pursue,
  { fields }: RegisterRecord,
  status: FreezeRequest['status'],
): Promise<FreezeRequest> {
  const exits = fields['exits'] as string[]
  return freezeRequest(await writtenFinding(pursue, fields['trace'] as string), {
    service: fields['service'] as string,
    reference: fields['reference'] as string,
    basis: fields['legalBasis'] as string,
    only: exits.length === 0 ? undefined : exits,
    status,
  })
}
