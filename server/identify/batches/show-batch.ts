import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Identify } from '../identify.ts'
import type { Batch } from '../shapes.ts'
import { showPair } from '../show/show-pair.ts'
import { wilson } from './wilson.ts'

type BatchAnswer = z.input<typeof Batch>

/** How far the sample of a batch was judged. "Unsure" counts as judged and as no link. */
export function sampleOf({ holdings }: Identify, { fields }: RegisterRecord) {
  const sample = (fields['sample'] ?? []) as string[]
  const decisions = sample.map((pair) => {
    const verdict = holdings().verdictOf(pair)
    return verdict && verdict.batch === null ? verdict.decision : undefined
  })
  const judged = decisions.filter((decision) => decision !== undefined).length
  const same = decisions.filter((decision) => decision === 'same').length
  return { sample, judged, same, next: sample[decisions.indexOf(undefined)] }
}

/** The batch a coordinator asks for. */
export function batchRecord({ office }: Identify, id: string): RegisterRecord {
  const record = office.register().get('batch', id)
  if (!record) throw notFound()
  return record
}

/** A batch with its sample, the next pair of it to judge, and the estimate so far. */
export function showBatch(identify: Identify, caller: Caller, id: string): BatchAnswer {
  const record = batchRecord(identify, id)
  const view = identify.viewFor(demandSight(caller, 'batch.accept'))
  const { fields } = record
  const { sample, judged, same, next } = sampleOf(identify, record)
  const state = fields['state'] as 'sampling' | 'accepted' | 'undone'
  const accepted = fields['accepted'] as { by: string; day: string } | undefined
  const kept = fields['estimate'] as BatchAnswer['estimate'] | undefined
  return {
    id,
    threshold: fields['threshold'] as number,
    pairs: ((fields['pairs'] ?? []) as string[]).length,
    leftOut: fields['leftOut'] as number,
    takenBack: ((fields['takenBack'] ?? []) as string[]).length,
    sample: {
      size: sample.length,
      judged,
      same,
      next: (state === 'sampling' && next && showPair(identify, view, next)) || null,
    },
    estimate: kept ?? (judged > 0 ? wilson(same, judged) : null),
    state: state === 'sampling' && judged === sample.length ? 'ready' : state,
    accepted: accepted ? { by: identify.nameOf(accepted.by), at: accepted.day } : null,
  }
}

export function listBatches(identify: Identify, caller: Caller): BatchAnswer[] {
  return [...identify.office.register().all('batch')]
    .sort((a, b) => b.position - a.position)
    .map(({ id }) => showBatch(identify, caller, id))
}
