import { mayDo, tokenUnit } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Pursue } from '../pursue.ts'
import type { Pack } from '../shapes.ts'
import { crossesShield } from './crosses-shield.ts'

/** Packs the caller asked for, and those that wait for the caller's decision. */
export async function listPacks(pursue: Pursue, caller: Caller): Promise<z.input<typeof Pack>[]> {
  const shown: RegisterRecord[] = []
  for (const record of pursue.office.register().all('freeze-pack')) {
    if (record.fields['by'] === caller.account || (await mayDecide(pursue, caller, record))) shown.push(record)
  }
  return shown.sort((a, b) => b.position - a.position).map((record) => showPack(pursue, caller, record))
}

/** A pack the caller asked for; any other does not exist. */
export function demandPack({ office }: Pursue, caller: Caller, id: string): RegisterRecord {
  const record = office.register().get('freeze-pack', id)
  if (!record || record.fields['by'] !== caller.account) throw notFound()
  return record
}

/**
 * Who decides on a pack: whoever releases packs, unless its path crosses a shielded address; then whoever keeps those.
 * Looked at anew each time: an address may have been shielded since.
 */
export async function mayDecide(pursue: Pursue, caller: Caller, { fields }: RegisterRecord): Promise<boolean> {
  if (!mayDo(caller.roles, 'pack.release') && !mayDo(caller.roles, 'shield.keep')) return false
  return mayDo(caller.roles, (await crossesShield(pursue, fields['trace'] as string)) ? 'shield.keep' : 'pack.release')
}

/** Nothing in it tells whoever asked which team has it. */
export function showPack(
  { office, nameOf }: Pursue,
  caller: Caller,
  { id, fields }: RegisterRecord,
): z.input<typeof Pack> {
  return {
    id,
    trace: fields['trace'] as string,
    service: fields['service'] as string,
    reference: fields['reference'] as string,
    legalBasis: fields['legalBasis'] as string,
    firm: fields['firm'] as string,
    unit: tokenUnit((fields['chain'] ?? 'btc') as 'btc', (fields['token'] ?? '') as string),
    holdings: fields['holdings'] as number,
    by: nameOf(fields['by'] as string),
    day: fields['day'] as string,
    state: fields['state'] as 'waiting',
    mine: fields['by'] === caller.account,
    answers: [...office.register().all('freeze-answer')]
      .filter((answer) => answer.fields['pack'] === id)
      .sort((a, b) => a.position - b.position)
      .map((answer) => ({
        outcome: answer.fields['outcome'] as 'sent',
        day: answer.fields['day'] as string,
        amount: (answer.fields['amount'] as string) || null,
        note: answer.fields['note'] as string,
      })),
  }
}
