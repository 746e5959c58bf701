import { Problem } from '@homeward/domain'
import { type Chain, keyWords, readAddress, writeAddress } from '@homeward/formats/chain'
import type { z } from 'zod'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { NewShield, Shield } from '../shapes.ts'

/** Shields an address that a survivor gave or was made to use. */
export async function shieldAddress(
  pursue: Pursue,
  caller: Caller,
  { chain, address: given, reason }: z.output<typeof NewShield>,
): Promise<z.input<typeof Shield>> {
  demand(caller, 'shield.keep')
  const key = new Uint32Array(keyWords(chain))
  const fault = readAddress(chain, given, key)
  if (fault !== undefined) throw new Problem('input-invalid', `What was given ${fault}.`)
  // One way of writing: what a trace writes is compared with it.
  const address = writeAddress(key, 0)
  const id = newRecordId()
  const set = { chain, address, by: caller.account, day: today(pursue) }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [{ record: { kind: 'shielded-address', id }, set, seen, reason }])
  return { id, chain, address, day: set.day }
}

export function listShields(pursue: Pursue, caller: Caller): z.input<typeof Shield>[] {
  demand(caller, 'shield.keep')
  return inForce(pursue).map(({ id, fields }) => ({
    id,
    chain: fields['chain'] as Chain,
    address: fields['address'] as string,
    day: fields['day'] as string,
  }))
}

/** Ends a shield that was set by mistake; the record of it stays. */
export async function liftShield(
  pursue: Pursue,
  caller: Caller,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  demand(caller, 'shield.keep')
  if (!inForce(pursue).some((record) => record.id === id)) throw notFound()
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [
    { record: { kind: 'shielded-address', id }, set: { lifted: today(pursue) }, seen, reason },
  ])
}

/** The shielded addresses of a chain, as written. Only traces and the routing of packs ask. */
export function shieldedOn(pursue: Pursue, chain: string): string[] {
  return inForce(pursue)
    .filter(({ fields }) => fields['chain'] === chain)
    .map(({ fields }) => fields['address'] as string)
}

function inForce({ office }: Pursue) {
  return [...office.register().all('shielded-address')].filter(({ fields }) => (fields['lifted'] ?? null) === null)
}
