import { interviewPlan } from '@homeward/screen'
import type { HeldPerson } from '../../holdings/view.ts'
import type { Identify } from '../../identify.ts'
import { describeRows } from '../../show/describe-person.ts'
import { assembleAnswers } from './assemble-answers.ts'
import { screeningsOf } from './demand-screening.ts'

/** Whether a list, an age someone said, or an answer in any interview leaves room for the person being under 18. */
export function maybeChild(identify: Identify, person: HeldPerson): boolean {
  if (describeRows(person).possibleChild) return true
  const latest = screeningsOf(identify, person).at(-1)
  if (latest === undefined) return false
  // An independent interview is blind to the others; a doubt about an age is not.
  return interviewPlan(assembleAnswers(identify, person, { ...latest, independent: false })).stop === 'child'
}
