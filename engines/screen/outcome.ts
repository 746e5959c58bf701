import { type Answers, type Element, elements, type ScreeningOutcome } from '@homeward/domain'
import { isPossibleChild } from './child.ts'
import { mayBeAsked } from './gate.ts'
import { nextStep, type Urgency, urgencies } from './next-step.ts'
import { findQuestion, questionsOf } from './question.ts'

/**
 * Who reads the outcome. Without `privileged`, answers to privileged questions are as if they had never been given: no indicator, no gap,
 * no missing question shows that they exist.
 */
interface Reader {
  readonly privileged: boolean
}

/**
 * What a set of answers recorded. A "yes" by anyone records the indicator; a later "no" does not take it back, because accounts differ
 * and differences are not evidence against the person. An unanswered question is never a "no". There is no score and no cut-off.
 */
export function screeningOutcome(record: Answers, reader: Reader): ScreeningOutcome {
  const visible = record.answers.filter(({ question }) => reader.privileged || !findQuestion(question)?.privileged)
  const said = new Set(visible.filter(({ value }) => value === 'yes').map(({ question }) => question))
  const settled = new Set(
    visible
      .filter(({ value }) => value === 'yes' || value === 'no' || value === 'declined')
      .map(({ question }) => question),
  )
  const denied = new Set(visible.filter(({ value }) => value === 'no').map(({ question }) => question))
  const child = isPossibleChild(record)

  const indicators = Object.fromEntries(elements.map((element) => [element, [] as string[]])) as Record<
    Element,
    string[]
  >
  const opened = new Set<Urgency>()
  for (const question of questionsOf('full')) {
    if (!said.has(question.id)) continue
    indicators[question.element].push(question.id)
    if (question.urgent !== null) opened.add(question.urgent as Urgency)
  }
  if (child) {
    opened.add('child')
    if (!indicators.vulnerability.includes('age_under_18')) indicators.vulnerability.push('age_under_18')
  }
  const { food, rest, liberty } = record.conditions
  if (food === false || rest === false) opened.add('rest-and-food')
  if (liberty === 'held') opened.add('liberty')

  const missing = child
    ? []
    : questionsOf(record.instrument)
        .filter((question) => !settled.has(question.id) && mayBeAsked(question, record.conditions))
        .filter((question) => reader.privileged || !question.privileged)
        .filter((question) => question.after === null || said.has(question.after) || !denied.has(question.after))
        .map((question) => question.id)

  const shown = elements.filter(
    (element) => element !== 'risk' && element !== 'vulnerability' && indicators[element].length > 0,
  )
  const urgent = urgencies.filter((urgency) => opened.has(urgency))
  return {
    format: 'homeward.screening/1',
    indicators,
    missing,
    urgent,
    next: nextStep({ instrument: record.instrument, urgent, elements: shown, missing }),
    words: shown.length > 0 || child ? 'presumed-indicators-recorded' : 'more-information-needed',
  }
}
