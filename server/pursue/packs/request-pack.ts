import type { z } from 'zod'
import { type Caller, demand, writerOf } from '../../access.ts'
import { freezeRequest } from '../../platform/tracing/freeze-pack.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { NewPack, Pack } from '../shapes.ts'
import { demandTrace, writtenFinding } from '../traces/read-traces.ts'
import { demandPack, showPack } from './read-packs.ts'

/** Asks one service to hold what reached it. Whatever the path, the pack waits for a second person. */
export async function requestPack(
  pursue: Pursue,
  caller: Caller,
  asked: z.output<typeof NewPack> & { readonly trace: string },
): Promise<z.input<typeof Pack>> {
  demand(caller, 'pack.request')
  demandTrace(pursue, caller, asked.trace)
  const request = freezeRequest(await writtenFinding(pursue, asked.trace), {
    service: asked.service,
    reference: asked.reference,
    basis: asked.legalBasis,
    only: asked.exits.length === 0 ? undefined : asked.exits,
    status: 'draft: not to be sent before a second person has released it',
  })
  const id = newRecordId()
  const { trace, service, reference, legalBasis, exits } = asked
  const set = {
    ...{ trace, service, reference, legalBasis, exits },
    firm: request.firm,
    chain: request.chain,
    token: request.token ?? '',
    holdings: request.holdings.length,
    by: caller.account,
    day: today(pursue),
    state: 'waiting',
  }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [{ record: { kind: 'freeze-pack', id }, set, seen }])
  return showPack(pursue, caller, demandPack(pursue, caller, id))
}
