import type { Json, NewChange } from '@homeward/domain'
import { bankVersion, questionsOf } from '@homeward/screen'
import { type SyntheticScreening, synthesizeScreenings } from '@homeward/synthetic/screenings'
import type { HeldRow } from '../holdings/held-row.ts'
import { type Identify, newRecordId, today } from '../identify.ts'

const seed = 7
/** How many people of the demonstration were asked. */
export const demonstrationScreenings = 240

/** Invented interviews with people of the demonstration, each with the consent it hangs on, as if the invented screeners had asked them. */
export function draftSyntheticScreenings(
  identify: Identify,
  rows: readonly HeldRow[],
  accounts: { readonly screener: string; readonly caseworker: string },
): NewChange[] {
  const questions = questionsOf('triage').map(({ id }) => id)
  const invented = synthesizeScreenings({ count: rows.length, seed, questions })
  return invented.flatMap((screening, at) => {
    const about = { row: rows[at]!.id, screening, day: today(identify), at: identify.now().toISOString() }
    const first = drafted({ ...about, account: accounts.screener, answers: screening.answers, independent: false })
    if (screening.second === null) return first
    return [
      ...first,
      ...drafted({ ...about, account: accounts.caseworker, answers: screening.second, independent: true }),
    ]
  })
}

function drafted({
  row,
  screening,
  day,
  at,
  account,
  answers,
  independent,
}: {
  readonly row: string
  readonly screening: SyntheticScreening
  readonly day: string
  readonly at: string
  readonly account: string
  readonly answers: SyntheticScreening['answers']
  readonly independent: boolean
}): NewChange[] {
  const { reference, bracelet, language, interpreter, site, authority, age, conditions } = screening
  const consent = newRecordId()
  const by = account
  return [
    {
      record: { kind: 'consent', id: consent },
      set: {
        row,
        scope: 'interview',
        purpose: 'The words of the form were read and the person agreed to be asked.',
        language,
        interpreter,
        given: day,
        by,
      },
      seen: 0,
    },
    {
      record: { kind: 'screening', id: newRecordId() },
      set: {
        row,
        reference,
        bracelet,
        consent,
        language,
        interpreter,
        site,
        authority,
        independent,
        instrument: 'triage',
        version: bankVersion,
        told: { birth: null, age },
        conditions: {
          at: day,
          interpreter: interpreter === null ? null : { language, independent: null },
          present: ['officer'],
          phoneTaken: null,
          interviewer: null,
          rights: null,
          ...conditions,
        },
        answers: answers.map((answer) => ({ ...answer, by, at, interpreter, words: null })) as Json,
        started: day,
        finished: answers.length === 20 ? day : null,
        by,
        assigned: by,
      },
      seen: 0,
    },
  ]
}
