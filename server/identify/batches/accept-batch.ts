import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { pairRows } from '../holdings/pair-verdict.ts'
import { type Identify, today } from '../identify.ts'
import type { Batch } from '../shapes.ts'
import { leastSample } from './open-batch.ts'
import { batchRecord, sampleOf, showBatch } from './show-batch.ts'
import { wilson } from './wilson.ts'

export interface BatchDecision {
  readonly batch: string
  readonly reason: string
}

/**
 * Accepts a batch whose sample was judged. Pairs that meanwhile would bring a charge are taken out before. One change: all of it holds, or
 * none; sample, estimate, name and day stay with it. What people judged one by one goes before it.
 */
export async function acceptBatch(
  identify: Identify,
  caller: Caller,
  { batch, reason }: BatchDecision,
): Promise<z.input<typeof Batch>> {
  const view = identify.viewFor(demandSight(caller, 'batch.accept'))
  const record = batchRecord(identify, batch)
  if (record.fields['state'] !== 'sampling') throw new Problem('conflict', 'This batch was decided already.')
  const { sample, judged, same } = sampleOf(identify, record)
  if (judged < sample.length || judged < leastSample) {
    throw new Problem(
      'check-failed',
      `Judge the sample first: ${sample.length - judged} of ${sample.length} pairs wait.`,
    )
  }
  const pairs = record.fields['pairs'] as string[]
  const taken = pairs.filter((pair) => {
    const [a, b] = pairRows(pair)!
    return !view.bringsCharge(a, b)
  })
  const { position } = identify.office.register()
  const set = {
    state: 'accepted',
    pairs: taken,
    leftOut: (record.fields['leftOut'] as number) + pairs.length - taken.length,
    order: position,
    estimate: wilson(same, judged),
    accepted: { by: caller.account, day: today(identify) },
  }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'batch', id: batch }, set, seen: position, reason },
  ])
  return showBatch(identify, caller, batch)
}

/** Undoes an accepted batch as a whole; every link that only it made is gone, exactly. */
export async function undoBatch(
  identify: Identify,
  caller: Caller,
  { batch, reason }: BatchDecision,
): Promise<z.input<typeof Batch>> {
  demandSight(caller, 'batch.accept')
  const record = batchRecord(identify, batch)
  if (record.fields['state'] !== 'accepted') throw new Problem('conflict', 'This batch is not accepted.')
  const seen = identify.office.register().position
  const change = { record: { kind: 'batch', id: batch }, set: { state: 'undone' }, seen, reason }
  await identify.office.log.append(writerOf(caller), [change])
  return showBatch(identify, caller, batch)
}
