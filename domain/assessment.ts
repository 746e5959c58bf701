import { z } from 'zod'
import { Offence } from './matter.ts'
import { field, type Noun } from './noun.ts'

/** The questions of an assessment that are asked of each offence, and those asked once; the pages have their words. */
export const assessmentQuestions = [
  'qualified-assessor',
  'reasons-if-departing',
  'characteristics',
  'nexus-person',
  'compelled-by-circumstances',
  'benefit',
  'role-progression',
  'initial-consent',
  'alternatives',
  'risk-on-return',
  'cooperation-not-condition',
] as const
export type AssessmentQuestion = (typeof assessmentQuestions)[number]

/** What the legal team recorded about one offence: its link to the trafficking, answers in words, and what points the other way. */
export const Assessment = z.strictObject({
  nexus: Offence.shape.nexus,
  answers: z.partialRecord(z.enum(assessmentQuestions), z.string().max(4000)),
  /** The lawyer's, never in a document. */
  contrary: z.array(z.string().min(1).max(4000)),
  notes: z.string().max(20_000),
})
export type Assessment = z.infer<typeof Assessment>

export const assessmentNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    matter: field('privileged', z.string()),
    offence: field('privileged', z.string()),
    nexus: field('privileged', Assessment.shape.nexus),
    answers: field('privileged', Assessment.shape.answers),
    contrary: field('privileged', Assessment.shape.contrary),
    notes: field('privileged', Assessment.shape.notes),
  },
}
