import type { Answers } from '@homeward/domain'
import { isPossibleChild } from './child.ts'
import { mayBeAsked } from './gate.ts'
import { type Question, questionsOf } from './question.ts'

/** What to put to the person next. What was settled in an earlier instrument is shown, not asked again. */
export interface InterviewPlan {
  /** `child`: the form stops here and says what to do. */
  readonly stop: 'child' | null
  readonly ask: readonly Question[]
  readonly known: readonly Question[]
}

export function interviewPlan(record: Answers): InterviewPlan {
  const of = (...values: string[]) =>
    new Set(record.answers.filter(({ value }) => values.includes(value)).map(({ question }) => question))
  const settled = of('yes', 'no', 'declined')
  const denied = of('no')
  const said = of('yes')
  const questions = questionsOf(record.instrument)
  const known = questions.filter(({ id }) => settled.has(id))
  if (isPossibleChild(record)) return { stop: 'child', ask: [], known }
  const ask = questions.filter(
    (question) =>
      !settled.has(question.id) &&
      mayBeAsked(question, record.conditions) &&
      (question.after === null || said.has(question.after) || !denied.has(question.after)),
  )
  return { stop: null, ask, known }
}
