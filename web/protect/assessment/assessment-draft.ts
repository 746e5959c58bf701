import { type AssessmentQuestion, assessmentQuestion, assessmentQuestions } from '@homeward/domain'
import type { Assessment } from '../../data/api.ts'
import { linesOf } from '../lines-of.ts'

/** An assessment while it is written: lists are text until it is saved. */
export interface AssessmentDraft {
  readonly nexus: Assessment['nexus']
  readonly rests: string
  readonly answers: Assessment['answers']
  readonly choices: Assessment['choices']
  readonly contrary: string
  readonly notes: string
}

export function draftOf({ nexus, answers, choices, contrary, notes }: Assessment): AssessmentDraft {
  return { nexus, rests: nexus.rests.join(', '), answers, choices, contrary: contrary.join('\n'), notes }
}

/** What is sent: empty words and choices are left out, so that "not known yet" is nothing at all. */
export function assessmentOf({ nexus, rests, answers, choices, contrary, notes }: AssessmentDraft): Assessment {
  const said = Object.entries(answers).filter(([, words]) => (words ?? '').trim() !== '')
  const chosen = Object.entries(choices).filter(([, codes]) => (codes ?? []).length > 0)
  return {
    nexus: { ...nexus, rests: rests.split(/[,\s]+/).flatMap((each) => each.replace('¶', '') || []) },
    answers: Object.fromEntries(said),
    choices: Object.fromEntries(chosen),
    contrary: linesOf(contrary),
    notes,
  }
}

/** The fact about the link to the trafficking that a question also asks for. */
export const factOf = {
  'nexus-person': 'orderedByOthers',
  'direct-consequence': 'directConsequence',
  'compulsion-facts': 'compelled',
  'no-realistic-alternative': 'noRealAlternative',
} as const satisfies Partial<Record<AssessmentQuestion, keyof Assessment['nexus']>>

/** Whether anything was recorded for a question, in whatever form it asks for it. */
export function isAnswered(draft: AssessmentDraft, question: AssessmentQuestion): boolean {
  const { nexus, answers, choices, contrary } = draft
  if ((answers[question] ?? '').trim() !== '' || (choices[question] ?? []).length > 0) return true
  if (question === 'nexus-time') return nexus.time !== null
  if (question === 'nexus-place') return nexus.place !== null
  if (question === 'contrary-evidence') return contrary.trim() !== ''
  const fact = (factOf as Partial<Record<AssessmentQuestion, keyof typeof nexus>>)[question]
  return fact !== undefined && nexus[fact] !== null
}

/** The questions of one section, in order. */
export function questionsOfSection(section: string): readonly AssessmentQuestion[] {
  return assessmentQuestions.filter((question) => assessmentQuestion(question).section === section)
}
