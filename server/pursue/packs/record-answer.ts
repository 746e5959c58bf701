import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, writerOf } from '../../access.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { NewFreezeAnswer, Pack } from '../shapes.ts'
import { demandPack, showPack } from './read-packs.ts'

/** Writes down what a service did with a released request. Nothing is overwritten: each answer stands beside the others. */
export async function recordAnswer(
  pursue: Pursue,
  caller: Caller,
  { id, outcome, day, amount, note }: z.output<typeof NewFreezeAnswer> & { readonly id: string },
): Promise<z.input<typeof Pack>> {
  demand(caller, 'pack.request')
  const record = demandPack(pursue, caller, id)
  if (record.fields['state'] !== 'released') throw new Problem('conflict', 'Only a released request can be answered.')
  if (day > today(pursue)) throw new Problem('input-invalid', 'The day of an answer cannot lie ahead.')
  const set = { pack: id, outcome, amount: amount ?? '', day, note, by: caller.account }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [
    { record: { kind: 'freeze-answer', id: newRecordId() }, set, seen },
  ])
  return showPack(pursue, caller, record)
}
