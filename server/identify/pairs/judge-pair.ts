import { type Decision, type Json, type JudgementStep, mayDo, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import { pairRows } from '../holdings/pair-verdict.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import type { Pair } from '../shapes.ts'
import { showPair } from '../show/show-pair.ts'

export interface PairJudgement {
  readonly pair: string
  readonly decision: Decision
  readonly reason: string
}

/** Writes what someone judged about a pair. Judging again adds a step to what the same person judged before. */
export async function judgePair(
  identify: Identify,
  caller: Caller,
  { pair, decision, reason }: PairJudgement,
): Promise<z.input<typeof Pair>> {
  const sight = demandSight(caller, 'pair.judge')
  const [a, b] = pairRows(pair) ?? []
  const view = identify.viewFor(sight)
  if (!a || !b || !view.row(a) || !view.row(b)) throw notFound()
  const own = ownJudgement(identify, caller, pair)
  const { position } = identify.office.register()
  const step: JudgementStep = {
    decision,
    day: today(identify),
    reason,
    order: position,
    confirms: mayDo(caller.roles, 'charge-link.confirm'),
  }
  const set = own ? { steps: [...own.steps, step] } : { a, b, account: caller.account, steps: [step] }
  await identify.office.log.append(writerOf(caller), [
    {
      record: { kind: 'judgement', id: own?.record ?? newRecordId() },
      set: set as unknown as Record<string, Json>,
      seen: position,
      reason,
    },
  ])
  return showPair(identify, identify.viewFor(sight), pair)!
}

/**
 * Takes the last step away that the caller judged about a pair, or else the last one anyone did; what stood before stands again. A pair
 * that only a batch holds is taken back out of it, by who may accept batches; the rest of the batch stays.
 */
export async function undoJudgement(identify: Identify, caller: Caller, pair: string): Promise<z.input<typeof Pair>> {
  const sight = demandSight(caller, 'pair.judge')
  if (!showPair(identify, identify.viewFor(sight), pair)) throw notFound()
  const all = [...(identify.holdings().judgements.get(pair)?.values() ?? [])]
  const latest = all.sort((x, y) => y.steps.at(-1)!.order - x.steps.at(-1)!.order)[0]
  const undone = ownJudgement(identify, caller, pair) ?? latest
  if (!undone) {
    await takeOutOfBatch(identify, caller, pair)
    return showPair(identify, identify.viewFor(sight), pair)!
  }
  const steps = undone.steps.slice(0, -1)
  await identify.office.log.append(writerOf(caller), [
    {
      record: { kind: 'judgement', id: undone.record },
      set: { steps: steps.length > 0 ? (steps as unknown as Json) : null },
      seen: identify.office.register().position,
    },
  ])
  return showPair(identify, identify.viewFor(sight), pair)!
}

async function takeOutOfBatch(identify: Identify, caller: Caller, pair: string): Promise<void> {
  const batch = identify.holdings().accepted.get(pair)?.id
  if (batch === undefined) throw new Problem('conflict', 'Nobody judged this pair.')
  if (!mayDo(caller.roles, 'batch.accept')) {
    throw new Problem(
      'second-person-needed',
      'This pair was accepted in a batch: a coordinator takes it back, or judge it "different".',
    )
  }
  const { office } = identify
  const before = (office.register().get('batch', batch)?.fields['takenBack'] ?? []) as string[]
  await office.log.append(writerOf(caller), [
    {
      record: { kind: 'batch', id: batch },
      set: { takenBack: [...before, pair] },
      seen: office.register().position,
    },
  ])
}

function ownJudgement(identify: Identify, caller: Caller, pair: string) {
  const all = identify.holdings().judgements.get(pair)?.values() ?? []
  return [...all].find(({ account }) => account === caller.account)
}
