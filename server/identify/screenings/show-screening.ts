import { bankVersion, interviewPlan, screeningOutcome } from '@homeward/screen'
import type { z } from 'zod'
import type { Caller } from '../../access.ts'
import type { HeldPerson } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import { describeRows } from '../show/describe-person.ts'
import { assembleAnswers, givenAnswers, isWithdrawn } from './held/assemble-answers.ts'
import { demandScreening, screeningsOf } from './held/demand-screening.ts'
import type { Screening } from './shapes.ts'

/** One interview: what was answered in any, what is left to ask, and what it recorded. That it was opened is written down before the answer leaves. */
export async function readScreening(
  identify: Identify,
  caller: Caller,
  id: string,
): Promise<z.input<typeof Screening>> {
  const { person } = demandScreening(identify, caller, 'screening.read', id)
  identify.reading.open(caller.account, person.id)
  await noteSeen(identify, caller, { kind: 'screening', record: id })
  return showScreening(identify, caller, id)
}

/** The same for someone who has just written to it. */
export function showScreening(identify: Identify, caller: Caller, id: string): z.input<typeof Screening> {
  const { person, screening } = demandScreening(identify, caller, 'screening.read', id)
  const { row: _, consent, answers: own, photo: _photo, assigned, conditions, ...said } = screening
  const record = assembleAnswers(identify, person, screening)
  const outcome = screeningOutcome(record, { privileged: false })
  const plan = interviewPlan(record)
  const line = describeRows(person)
  const withdrawn = isWithdrawn(identify, screening)
  const shown = screening.independent
    ? (withdrawn ? [] : own).map((answer) => ({ ...answer, screening }))
    : givenAnswers(identify, person)
  const { rights: _rights, interviewer: _interviewer, ...asked } = conditions
  return {
    ...said,
    person: person.id,
    name: line.names[0] ?? '',
    nationality: line.nationality,
    possibleChild: line.possibleChild || plan.stop === 'child',
    consentWithdrawn: identify.holdings().consents.get(consent)?.withdrawn ?? null,
    conditions: asked,
    answers: shown.map(({ screening: { id: from, instrument, version }, by, ...answer }) => ({
      ...answer,
      by: identify.nameOf(by),
      mine: by === caller.account,
      screening: from,
      instrument,
      olderVersion: version === bankVersion ? null : version,
    })),
    outcome,
    stop: plan.stop,
    ask: withdrawn ? [] : plan.ask.map((question) => question.id),
    known: plan.known.map((question) => question.id),
    photo: photoOf(identify, person),
    assigned: assigned === null ? null : identify.nameOf(assigned),
    isMine: assigned === caller.account,
    by: identify.nameOf(screening.by),
    position: screening.position,
  }
}

/** Where the photo of a person is to be found: the latest that hangs on a consent that still holds. */
function photoOf(identify: Identify, person: HeldPerson): string | null {
  const found = screeningsOf(identify, person).findLast(
    (screening) => screening.photo !== null && !isWithdrawn(identify, screening),
  )
  return found?.id ?? null
}
