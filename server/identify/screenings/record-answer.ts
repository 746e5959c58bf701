import { type Json, Problem } from '@homeward/domain'
import { bankVersion, checkAnswers, findQuestion, interviewPlan } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, writerOf } from '../../access.ts'
import type { Identify } from '../identify.ts'
import { assembleAnswers } from './held/assemble-answers.ts'
import { demandConsent } from './held/demand-consent.ts'
import { demandScreening } from './held/demand-screening.ts'
import { latestDay } from './latest-day.ts'
import type { NewAnswer, Saved, SetConditions } from './shapes.ts'

/**
 * Saves one answer. It is handed to the log as having seen nothing, so that it joins the others instead of replacing them, whoever writes at
 * the same time; its id makes a second sending the same change.
 */
export async function recordAnswer(
  identify: Identify,
  caller: Caller,
  { id, ...asked }: z.output<typeof NewAnswer> & { readonly screening: string },
): Promise<z.input<typeof Saved>> {
  const { screening } = demandScreening(identify, caller, 'screening.conduct', asked.screening)
  demandConsent(identify, screening)
  const { question, value, words } = asked
  if (findQuestion(question)?.privileged) {
    throw new Problem(
      'input-invalid',
      'The field question is never part of this form; leave it to the person’s lawyer.',
      {
        field: 'question',
      },
    )
  }
  const answer = {
    question,
    value,
    by: caller.account,
    at: identify.now().toISOString(),
    interpreter: screening.interpreter,
    words: words?.trim() || null,
  }
  const { instrument, conditions } = screening
  const format = 'homeward.answers/1'
  // The question is one of today's, whatever version the interview was begun with.
  checkAnswers(
    { format, instrument, version: bankVersion, person: { birth: null, age: null }, conditions, answers: [answer] },
    latestDay(identify),
  )
  const change = { id, record: { kind: 'screening', id: screening.id }, set: { answers: [answer] as Json }, seen: 0 }
  await identify.office.log.append(writerOf(caller), [change])
  return saved(identify, caller, screening.id)
}

/** Writes down how the person was asked, and the age they say. What another device wrote unseen stays beside it. */
export async function setConditions(
  identify: Identify,
  caller: Caller,
  { screening: id, conditions: asked, told }: z.output<typeof SetConditions> & { readonly screening: string },
): Promise<z.input<typeof Saved>> {
  const { screening } = demandScreening(identify, caller, 'screening.conduct', id)
  demandConsent(identify, screening)
  const conditions = { ...screening.conditions, ...asked }
  const { instrument } = screening
  checkAnswers(
    { format: 'homeward.answers/1', instrument, version: bankVersion, person: told, conditions, answers: [] },
    latestDay(identify),
  )
  const set = { conditions: conditions as Json, told }
  const seen = identify.office.register().position
  await identify.office.log.append(writerOf(caller), [{ record: { kind: 'screening', id }, set, seen }])
  return saved(identify, caller, id)
}

function saved(identify: Identify, caller: Caller, id: string): z.input<typeof Saved> {
  const { person, screening } = demandScreening(identify, caller, 'screening.conduct', id)
  const { stop } = interviewPlan(assembleAnswers(identify, person, screening))
  return { position: identify.office.register().position, stop }
}
