import { randomInt } from 'node:crypto'
import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import type { Batch, NewBatch } from '../shapes.ts'
import { showBatch } from './show-batch.ts'

/** A smaller sample says too little about the rest. */
export const leastSample = 100

/**
 * Gathers the open proposals above a threshold and draws a random sample of them to judge. Pairs that would bring a charge, detention or
 * wanted mark to a person who has none are left out: two people decide those one by one.
 */
export async function openBatch(
  identify: Identify,
  caller: Caller,
  { threshold, sample: size }: z.output<typeof NewBatch>,
): Promise<z.input<typeof Batch>> {
  const view = identify.viewFor(demandSight(caller, 'batch.accept'))
  const above = view.proposals.filter(
    (proposal) => proposal.decision === 'same' && proposal.weight >= threshold && view.isOpen(proposal),
  )
  const taken = above.filter(({ a, b }) => !view.bringsCharge(a, b))
  if (taken.length < leastSample) {
    throw new Problem(
      'input-invalid',
      `Only ${taken.length} proposals are above this threshold; a batch needs at least ${leastSample}. Judge them one by one.`,
      { field: 'threshold' },
    )
  }
  const pairs = taken.map(({ pair }) => pair)
  const id = newRecordId()
  const set = {
    threshold,
    pairs,
    leftOut: above.length - taken.length,
    sample: drawSample(pairs, Math.max(leastSample, size)),
    state: 'sampling',
    opened: { by: caller.account, day: today(identify) },
  }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'batch', id }, set, seen: identify.office.register().position },
  ])
  return showBatch(identify, caller, id)
}

/** A random sample without repetition (Fisher-Yates, cut short), from the system's own randomness. */
function drawSample(pairs: readonly string[], size: number): string[] {
  const drawn = [...pairs]
  const count = Math.min(size, drawn.length)
  for (let at = 0; at < count; at += 1) {
    const other = randomInt(at, drawn.length)
    ;[drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!]
  }
  return drawn.slice(0, count)
}
