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

/** Takes the last step away that the caller judged about a pair, or else the last one anyone did; what stood before stands again. */
export async function undoJudgement(identify: Identify, caller: Caller, pair: string): Promise<z.input<typeof Pair>> {
  const sight = demandSight(caller, 'pair.judge')
  if (!showPair(identify, identify.viewFor(sight), pair)) throw notFound()
  const all = [...(identify.holdings().judgements.get(pair)?.values() ?? [])]
  const latest = all.sort((x, y) => y.steps.at(-1)!.order - x.steps.at(-1)!.order)[0]
  const undone = ownJudgement(identify, caller, pair) ?? latest
  if (!undone) throw new Problem('conflict', 'Nobody judged this pair one by one; a batch is undone as a whole.')
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

function ownJudgement(identify: Identify, caller: Caller, pair: string) {
  const all = identify.holdings().judgements.get(pair)?.values() ?? []
  return [...all].find(({ account }) => account === caller.account)
}
