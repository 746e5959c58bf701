import type { Answer, Answers, InstrumentName } from '@homeward/domain'
import type { HeldPerson } from '../../holdings/view.ts'
import type { Identify } from '../../identify.ts'
import { screeningsOf } from './demand-screening.ts'
import type { HeldScreening } from './held-screening.ts'

/** An answer with the interview it was given in. */
export interface GivenAnswer extends Answer {
  readonly screening: HeldScreening
}

/** Whether the consent an interview hangs on was withdrawn: then nothing said in it is used any more. */
export function isWithdrawn({ holdings }: Identify, { consent }: HeldScreening): boolean {
  return (holdings().consents.get(consent)?.withdrawn ?? null) !== null
}

/** Every answer of a person that may still be used, from all their interviews. */
export function givenAnswers(identify: Identify, person: HeldPerson): GivenAnswer[] {
  return screeningsOf(identify, person)
    .filter((screening) => !isWithdrawn(identify, screening))
    .flatMap((screening) => screening.answers.map((answer) => ({ ...answer, screening })))
}

/**
 * One set of answers for an instrument: what the person said in any interview. An independent interview sees only its own, so that two
 * screeners can be compared.
 */
export function assembleAnswers(
  identify: Identify,
  person: HeldPerson,
  screening: HeldScreening,
  instrument: InstrumentName = screening.instrument,
): Answers {
  const given = screening.independent
    ? ownAnswers(identify, screening)
    : givenAnswers(identify, person).map(({ screening: _, ...answer }) => answer)
  return {
    format: 'homeward.answers/1',
    instrument,
    version: screening.version,
    person: youngestSaid(identify, person),
    conditions: screening.conditions,
    answers: given,
  }
}

function ownAnswers(identify: Identify, screening: HeldScreening): Answer[] {
  return isWithdrawn(identify, screening) ? [] : [...screening.answers]
}

/** The youngest that anyone said the person is, in an interview or on a list: any doubt counts. */
function youngestSaid(identify: Identify, person: HeldPerson): Answers['person'] {
  const told = screeningsOf(identify, person).filter((screening) => !isWithdrawn(identify, screening))
  const births = [
    ...told.flatMap(({ told: { birth } }) => birth ?? []),
    ...person.rows.flatMap(({ values: { birth } }) => (birth && /^\d{4}-\d{2}-\d{2}$/.test(birth) ? [birth] : [])),
  ]
  const ages = [
    ...told.flatMap(({ told: { age } }) => age ?? []),
    ...person.rows.flatMap(({ values: { age } }) => (age && /^\d{1,3}$/.test(age) ? [Number(age)] : [])),
  ]
  return { birth: births.sort().at(-1) ?? null, age: ages.length > 0 ? Math.min(120, ...ages) : null }
}
