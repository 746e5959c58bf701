import type { InstrumentName, ScreeningOutcome } from '@homeward/domain'
import { screeningOutcome } from '@homeward/screen'
import type { HeldPerson } from '../../holdings/view.ts'
import type { Identify } from '../../identify.ts'
import { assembleAnswers, isWithdrawn } from './assemble-answers.ts'
import { screeningsOf } from './demand-screening.ts'
import type { HeldScreening } from './held-screening.ts'

/** A person's interviews and what they recorded together; privileged answers are as if they had never been given. */
export interface Screened {
  readonly screenings: readonly HeldScreening[]
  /** The furthest instrument of an interview that may still be used, else of the last one. */
  readonly instrument: InstrumentName
  readonly latest: HeldScreening
  readonly outcome: ScreeningOutcome
}

const order: readonly InstrumentName[] = ['triage', 'full', 'panel']
const known = new WeakMap<HeldPerson, { readonly touched: number; readonly screened: Screened | undefined }>()

/** What is recorded about a person; worked out once until an interview, or the consent it hangs on, changes. */
export function screenedOf(identify: Identify, person: HeldPerson): Screened | undefined {
  const touched = identify.caseBook().touched(person.rows)
  const before = known.get(person)
  if (before?.touched === touched) return before.screened
  const screenings = screeningsOf(identify, person)
  const screened = screenings.length === 0 ? undefined : workOut(identify, person, screenings)
  known.set(person, { touched, screened })
  return screened
}

function workOut(identify: Identify, person: HeldPerson, screenings: readonly HeldScreening[]): Screened {
  const usable = screenings.filter((screening) => !isWithdrawn(identify, screening))
  const latest = screenings.at(-1)!
  const furthest = Math.max(0, ...usable.map(({ instrument }) => order.indexOf(instrument)))
  const instrument = order[furthest]!
  const shared = { ...latest, independent: false }
  const answers = assembleAnswers(identify, person, shared, instrument)
  return { screenings, latest, instrument, outcome: screeningOutcome(answers, { privileged: false }) }
}
