import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { Identify } from '../identify.ts'
import { judgePair, type PairJudgement } from '../pairs/judge-pair.ts'
import type { Batch } from '../shapes.ts'
import { batchRecord, sampleOf, showBatch } from './show-batch.ts'

/** Judges a pair of a batch's sample: a judgement like any other, that also says how good the batch is. */
export async function judgeSample(
  identify: Identify,
  caller: Caller,
  { batch, ...judgement }: PairJudgement & { readonly batch: string },
): Promise<z.input<typeof Batch>> {
  const record = batchRecord(identify, batch)
  if (!sampleOf(identify, record).sample.includes(judgement.pair)) throw notFound()
  if (record.fields['state'] !== 'sampling') throw new Problem('conflict', 'This batch was decided already.')
  await judgePair(identify, caller, judgement)
  return showBatch(identify, caller, batch)
}
