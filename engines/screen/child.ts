import type { Answers } from '@homeward/domain'
import { wholeYearsBetween } from './clocks/civil.ts'

/**
 * Whether the person may be under 18. Any doubt counts: a birth date, a stated age, a "yes" or "unsure", or a birth date and an age
 * that contradict each other when one of them is under 18. Only a review by child protection ends the doubt, never this program.
 */
export function isPossibleChild({ person, conditions, answers }: Answers): boolean {
  if (person.birth !== null && wholeYearsBetween(person.birth, conditions.at) < 18) return true
  if (person.age !== null && person.age < 18) return true
  return answers.some(({ question, value }) => {
    if (question === 'child_without_guardian') return value === 'yes'
    return question === 'age_under_18' && (value === 'yes' || value === 'unsure')
  })
}
