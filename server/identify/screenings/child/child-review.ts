import { ChildStepName, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../../access.ts'
import { type Identify, newRecordId, noteSeen, today } from '../../identify.ts'
import { demandPerson } from '../../people/read-person.ts'
import { anchorOf } from '../held/demand-screening.ts'
import { maybeChild } from '../held/maybe-child.ts'
import type { ChildReview, NewChildStep } from './shapes.ts'

type Shown = Promise<z.input<typeof ChildReview>>

/** What was done to protect someone who may be a child. That it was opened is written down before the answer leaves. */
export async function readChildReview(identify: Identify, caller: Caller, id: string): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.read'), id)
  identify.reading.open(caller.account, person.id)
  await noteSeen(identify, caller, { kind: 'list-row', record: person.id })
  return show(identify, caller, id)
}

/**
 * Writes down one step of a child's protection. There is no step that leads back to an adult's interview: a doubt about an age is ended by
 * child protection, outside this program.
 */
export async function takeChildStep(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof NewChildStep> },
): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.conduct'), id)
  if (!maybeChild(identify, person)) {
    throw new Problem(
      'conflict',
      'Nothing says that this person may be under 18. If you doubt it, begin a triage and tap "A child".',
    )
  }
  const { step, who, words } = asked
  const set = { row: anchorOf(person), step, who, words: words || null, day: today(identify), by: caller.account }
  const record = { kind: 'child-step', id: newRecordId() }
  await identify.office.log.append(writerOf(caller), [
    { id: asked.id, record, set, seen: identify.office.register().position },
  ])
  return show(identify, caller, id)
}

async function show(identify: Identify, caller: Caller, id: string): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.read'), id)
  const rows = person.rows.map((row) => row.id)
  const steps = identify
    .caseBook()
    .about('child-step', rows)
    .sort((a, b) => a.position - b.position)
    .map(({ id: record, fields }) => {
      const { step, who, words = null, day, by } = fields as unknown as StepFields
      return { id: record, step, who, words, day, by: identify.nameOf(by) }
    })
  const taken = new Set(steps.map(({ step }) => step))
  const open = ChildStepName.options.filter((step) => !taken.has(step))
  return { person: person.id, possibleChild: maybeChild(identify, person), steps, open }
}

interface StepFields {
  readonly step: ChildStepName
  readonly who: string
  readonly words?: string | null
  readonly day: string
  readonly by: string
}
