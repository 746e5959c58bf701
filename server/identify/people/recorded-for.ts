import { createHash } from 'node:crypto'
import { type Action, type Answer, mayDo } from '@homeward/domain'
import { findQuestion } from '@homeward/screen'
import { type Caller, sightFor } from '../../access.ts'
import type { Recorded, RecordedAnswer, RecordedClock, RecordedDecision } from '../../contracts/identify.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { showClock } from '../clocks/show-clock.ts'
import { decisionsOf, wordsOfDecision } from '../decisions/status-of.ts'
import type { HeldPerson } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import { isWithdrawn } from '../screenings/held/assemble-answers.ts'
import { screeningsOf } from '../screenings/held/demand-screening.ts'
import { type HeldScreening, standingAnswers } from '../screenings/held/held-screening.ts'

/** What the register holds about someone, for whoever writes their legal file; each part only with the action that opens it at the desk. */
export async function recordedFor(identify: Identify, caller: Caller, row: string): Promise<Recorded> {
  const person = met(identify, caller, { action: 'screening.read', row })
  if (person === undefined) return { answers: [], decisions: [], clocks: [] }
  identify.reading.open(caller.account, person.id)
  await noteSeen(identify, caller, { kind: 'list-row', record: person.id })
  const usable = screeningsOf(identify, person).filter((screening) => !isWithdrawn(identify, screening))
  return {
    answers: usable.flatMap((screening) => [
      ...answersOf(identify, screening, screening.answers),
      ...(mayDo(caller.roles, 'privileged.read')
        ? answersOf(identify, screening, privilegedAnswersOf(identify, screening))
        : []),
    ]),
    decisions: decisionsOf(identify, person).map(describeDecision),
    clocks: clocksRecorded(identify, caller, row),
  }
}

/** Clocks of someone the caller may meet, the nearest end first. */
export function clocksRecorded(identify: Identify, caller: Caller, row: string): RecordedClock[] {
  const person = met(identify, caller, { action: 'clock.read', row })
  const rows = person?.rows.map(({ id }) => id) ?? []
  return identify
    .caseBook()
    .about('clock', rows)
    .map((record) => showClock(identify, person!, record))
    .map(({ id, rule, start, due, state }) => ({
      id,
      title: rule.title,
      authority: rule.authority,
      start,
      due,
      state,
      verified: rule.verified,
    }))
    .sort((a, b) => a.due.localeCompare(b.due))
}

function met(
  identify: Identify,
  caller: Caller,
  { action, row }: { readonly action: Action; readonly row: string },
): HeldPerson | undefined {
  const sight = sightFor(caller, action)
  return sight && identify.viewFor(sight).personOf(row)
}

function privilegedAnswersOf(identify: Identify, { id }: HeldScreening): Answer[] {
  const records = identify.caseBook().privilegedOf(id)
  return standingAnswers(records.flatMap(({ fields }) => (fields['answers'] ?? []) as unknown as Answer[]))
}

/** What someone declined to answer is nobody's to take. */
function answersOf(
  { nameOf }: Identify,
  { id: screening, instrument, language }: HeldScreening,
  answers: readonly Answer[],
): RecordedAnswer[] {
  return answers.flatMap(({ question, value, words, by, at, interpreter }) => {
    const known = findQuestion(question)
    if (known === undefined || value === 'declined' || value === 'not-asked') return []
    const id = createHash('sha256')
      .update(JSON.stringify([screening, question, by, at]))
      .digest('base64url')
      .slice(0, 22)
    const { open: asked, element, privileged } = known
    const said = { question, asked, element, value, words, language, interpreter, privileged }
    return [{ id, screening, instrument, ...said, by: nameOf(by), day: at.slice(0, 10) }]
  })
}

function describeDecision(record: RegisterRecord): RecordedDecision {
  const { body, day, standard, votes } = record.fields as {
    body: string
    day: string
    standard: string
    votes?: { vote: string; words: string | null }[]
  }
  const dissent = (votes ?? []).flatMap(({ vote, words }) => (vote === 'dissents' && words !== null ? [words] : []))
  return {
    code: wordsOfDecision(record).code,
    by: body,
    at: day,
    standard,
    dissent: dissent.length === 0 ? null : dissent.join('\n').slice(0, 2000),
  }
}
