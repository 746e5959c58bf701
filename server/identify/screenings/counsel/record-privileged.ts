import { type Json, Problem } from '@homeward/domain'
import { bankVersion, checkAnswers, findQuestion } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../../access.ts'
import { type Identify, newRecordId } from '../../identify.ts'
import { demandConsent } from '../held/demand-consent.ts'
import { demandScreening, type FoundScreening } from '../held/demand-screening.ts'
import { maybeChild } from '../held/maybe-child.ts'
import { latestDay } from '../latest-day.ts'
import type { NewAnswer, OpenPrivileged, Saved } from '../shapes.ts'

/**
 * Writes down that the right to silence and to a lawyer was read in the person's language, by someone who neither arrested nor prosecutes.
 * Only then may the questions be put whose answers could be used against the person.
 */
export async function openPrivileged(
  identify: Identify,
  caller: Caller,
  { screening: id, ...asked }: z.output<typeof OpenPrivileged> & { readonly screening: string },
): Promise<z.input<typeof Saved>> {
  const { screening } = demandFull(identify, caller, id)
  const { rights, interviewer } = asked
  if (interviewer.arrested || interviewer.prosecutes) {
    throw new Problem(
      'input-invalid',
      'Whoever arrested the person or will prosecute them does not ask this. Leave it to the person’s lawyer.',
      { field: 'interviewer' },
    )
  }
  if (rights.at > latestDay(identify) || rights.at < screening.started) {
    throw new Problem('input-invalid', 'Rights are read in this interview, before the questions; correct the day.', {
      field: 'rights.at',
    })
  }
  await identify.office.log.append(writerOf(caller), [
    {
      id: asked.id,
      record: { kind: 'privileged-answers', id: newRecordId() },
      set: { screening: id, rights, interviewer, answers: [], by: caller.account },
      seen: identify.office.register().position,
    },
  ])
  return { position: identify.office.register().position, stop: null }
}

/** Saves one answer under the reading of rights that the same account wrote down. What comes back is the same whatever is there already. */
export async function recordPrivilegedAnswer(
  identify: Identify,
  caller: Caller,
  { screening: of, id, question, value, words }: z.output<typeof NewAnswer> & { readonly screening: string },
): Promise<z.input<typeof Saved>> {
  const { screening } = demandFull(identify, caller, of)
  const opened = identify
    .caseBook()
    .privilegedOf(of)
    .filter(({ fields }) => fields['by'] === caller.account)
    .at(-1)
  if (!opened) {
    throw new Problem('conflict', 'Read the rights first and write down that you did; then these questions open.', {
      field: 'rights',
    })
  }
  if (findQuestion(question)?.privileged !== true) {
    throw new Problem('input-invalid', 'The field question is not one of these questions; save it in the interview.', {
      field: 'question',
    })
  }
  const answer = {
    question,
    value,
    by: caller.account,
    at: identify.now().toISOString(),
    interpreter: screening.interpreter,
    words: words?.trim() || null,
  }
  const conditions = {
    ...screening.conditions,
    at: identify.now().toISOString().slice(0, 10),
    rights: opened.fields['rights'] as never,
    interviewer: opened.fields['interviewer'] as never,
  }
  checkAnswers(
    {
      format: 'homeward.answers/1',
      instrument: 'full',
      version: bankVersion,
      person: { birth: null, age: null },
      conditions: { ...conditions, at: latestDay(identify) },
      answers: [answer],
    },
    latestDay(identify),
  )
  const record = { kind: 'privileged-answers', id: opened.id }
  await identify.office.log.append(writerOf(caller), [{ id, record, set: { answers: [answer] as Json }, seen: 0 }])
  return { position: identify.office.register().position, stop: null }
}

/** These questions belong to the full interview; for anything else they do not exist. */
function demandFull(identify: Identify, caller: Caller, id: string): FoundScreening {
  const found = demandScreening(identify, caller, 'privileged.record', id)
  if (found.screening.instrument !== 'full') throw notFound()
  demandConsent(identify, found.screening)
  if (maybeChild(identify, found.person)) {
    throw new Problem(
      'conflict',
      'The person may be under 18: these questions stay closed. Call child protection and a lawyer.',
    )
  }
  return found
}
