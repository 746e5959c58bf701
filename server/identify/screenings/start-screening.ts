import { randomInt } from 'node:crypto'
import { type NewChange, Problem } from '@homeward/domain'
import { bankVersion, checkAnswers } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { demandPerson } from '../people/read-person.ts'
import { draftRow } from '../people/register-person.ts'
import { anchorOf } from './held/demand-screening.ts'
import { latestDay } from './latest-day.ts'
import type { Screening, StartScreening } from './shapes.ts'
import { showScreening } from './show-screening.ts'

type Asked = z.output<typeof StartScreening>

/**
 * Begins an interview with someone who agreed. Who is known already is found by their person; anyone else is registered by hand in the same
 * write. Sent twice with the same id it begins once.
 */
export async function startScreening(
  identify: Identify,
  caller: Caller,
  asked: Asked,
): Promise<z.input<typeof Screening>> {
  const { office } = identify
  demandSight(caller, 'screening.conduct')
  if (office.register().get('screening', asked.id)) return showScreening(identify, caller, asked.id)
  const seen = office.register().position
  const day = today(identify)
  const reference = newReference(identify)
  const changes: NewChange[] = []
  const row = asked.person
    ? anchorFor(identify, caller, asked.person)
    : registered(identify, { asked, reference, seen, changes })
  const consent = newRecordId()
  const { id, language, interpreter, told } = asked
  const conditions = {
    at: day,
    hoursSinceRelease: null,
    food: null,
    rest: null,
    interpreter: interpreter === null ? null : { language, independent: null },
    present: [],
    phoneTaken: null,
    liberty: null,
    interviewer: null,
    rights: null,
  }
  checkAnswers(
    {
      format: 'homeward.answers/1',
      instrument: asked.instrument,
      version: bankVersion,
      person: told,
      conditions,
      answers: [],
    },
    latestDay(identify),
  )
  changes.push(
    {
      record: { kind: 'consent', id: consent },
      set: {
        row,
        scope: 'interview',
        purpose: 'The words of the form were read and the person agreed to be asked.',
        language,
        interpreter,
        given: day,
        by: caller.account,
      },
      seen,
    },
    {
      id: `${id}-start`,
      record: { kind: 'screening', id },
      set: {
        row,
        reference,
        consent,
        language,
        interpreter,
        told,
        conditions,
        instrument: asked.instrument,
        version: bankVersion,
        bracelet: asked.bracelet || null,
        site: asked.site,
        authority: asked.authority || null,
        independent: asked.independent,
        answers: [],
        started: day,
        by: caller.account,
        assigned: caller.account,
      },
      seen,
    },
  )
  await office.log.append(writerOf(caller), changes)
  return showScreening(identify, caller, id)
}

function anchorFor(identify: Identify, caller: Caller, person: string): string {
  return anchorOf(demandPerson(identify, demandSight(caller, 'screening.conduct'), person).person)
}

/** Nobody has to give a name to be heard: without one the neutral reference is what they are called by. */
function registered(
  identify: Identify,
  { asked, reference, seen, changes }: { asked: Asked; reference: string; seen: number; changes: NewChange[] },
): string {
  const { register, told } = asked
  if (register === undefined) {
    throw new Problem('input-invalid', 'Choose a person, or register someone.', { field: 'person' })
  }
  const values = {
    ...(register.name ? { name: register.name } : { alias: reference }),
    ...(register.nationality ? { nationality: register.nationality.toUpperCase() } : {}),
    ...(register.sex ? { sex: register.sex } : {}),
    ...(told.birth ? { birth: told.birth } : {}),
    ...(told.age === null ? {} : { age: String(told.age) }),
  }
  return draftRow(identify, { values, reason: 'registered at an interview', seen, changes })
}

/** Letters and digits that are not mistaken for one another when read aloud or written by hand. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

function newReference({ caseBook }: Identify): string {
  for (;;) {
    const drawn = Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')
    const reference = `${drawn.slice(0, 3)}-${drawn.slice(3)}`
    if (!caseBook().hasReference(reference)) return reference
  }
}
