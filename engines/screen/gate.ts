import type { InterviewConditions } from '@homeward/domain'
import type { Question } from './question.ts'

/** Why privileged questions stay closed, as codes; empty when they may be asked. */
export function closedBecause({ interviewer, rights }: InterviewConditions): readonly string[] {
  const reasons: string[] = []
  if (interviewer === null) reasons.push('interviewer-unknown')
  else {
    if (interviewer.arrested) reasons.push('interviewer-arrested')
    if (interviewer.prosecutes) reasons.push('interviewer-prosecutes')
  }
  if (rights === null || !rights.silence || !rights.lawyer) reasons.push('rights-not-read')
  return reasons
}

/** Nobody is made to confess: what could incriminate is asked only by someone who neither arrested nor will prosecute, after rights were read. */
export function mayBeAsked(question: Question, conditions: InterviewConditions): boolean {
  return !question.privileged || closedBecause(conditions).length === 0
}
