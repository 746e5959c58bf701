import { type Answers, Problem } from '@homeward/domain'
import { dayOf, wholeYearsBetween } from './clocks/civil.ts'
import { closedBecause } from './gate.ts'
import { bankVersion, findQuestion, questionsOf } from './question.ts'

const longestBirthYears = 120

/**
 * Refuses a record that cannot be read safely, naming the field. `today` is an ISO date: an engine has no clock.
 * Throws `input-invalid`; the caller keeps what was typed.
 */
export function checkAnswers(record: Answers, today: string): void {
  if (record.version !== bankVersion) {
    throw invalid('version', `is not a version this program knows; it asks with version ${bankVersion}`)
  }
  checkDates(record, today)
  checkAge(record)
  const asked = new Set(questionsOf(record.instrument).map((question) => question.id))
  const closed = closedBecause(record.conditions)
  for (const [index, { question: id, value, at }] of record.answers.entries()) {
    const field = `answers[${index}]`
    const question = findQuestion(id)
    if (question === undefined) throw invalid(`${field}.question`, 'is not in the question bank; use its ids')
    if (dayOf(at) > dayOf(today)) throw invalid(`${field}.at`, 'lies in the future; correct the date')
    if (value === 'not-asked') continue
    if (question.privileged && record.instrument === 'triage') {
      throw invalid(`${field}.question`, 'is never part of triage; remove it and leave it to the person’s lawyer')
    }
    if (record.instrument === 'triage' && !asked.has(id)) {
      throw invalid(`${field}.question`, 'is not part of triage; record it in the full interview')
    }
    if (question.privileged && closed.length > 0) {
      throw invalid(
        `${field}.question`,
        `may not be asked yet (${closed.join(', ')}); record in conditions who asked and that rights were read`,
      )
    }
  }
}

function checkDates({ person, conditions }: Answers, today: string): void {
  if (dayOf(conditions.at) > dayOf(today)) throw invalid('conditions.at', 'lies in the future; correct the date')
  if (conditions.rights !== null && dayOf(conditions.rights.at) > dayOf(conditions.at)) {
    throw invalid('conditions.rights.at', 'is after the interview; rights are read before it')
  }
  if (person.birth === null) return
  if (dayOf(person.birth) > dayOf(conditions.at))
    throw invalid('person.birth', 'is after the interview; correct the date')
  if (wholeYearsBetween(person.birth, conditions.at) > longestBirthYears) {
    throw invalid('person.birth', `is more than ${longestBirthYears} years ago; correct the date`)
  }
}

/** A year of difference is how people count ages; more is a contradiction that a person must settle. */
function checkAge({ person, conditions }: Answers): void {
  if (person.birth === null || person.age === null) return
  const counted = wholeYearsBetween(person.birth, conditions.at)
  if (Math.abs(counted - person.age) <= 1) return
  const child = counted < 18 || person.age < 18
  const care = child ? '; until that is settled treat the person as a child and call child protection' : ''
  throw invalid('person.age', `contradicts person.birth; correct one of them${care}`)
}

function invalid(field: string, rest: string): Problem {
  return new Problem('input-invalid', `The field ${field} ${rest}.`, { field })
}
