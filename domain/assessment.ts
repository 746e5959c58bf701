import { z } from 'zod'
import { Offence } from './matter.ts'
import { field, type Noun } from './noun.ts'

/** The parts of an assessment, in the order they are gone through. */
export const assessmentSections = [
  'status',
  'person',
  'offence',
  'nexus',
  'compulsion',
  'evidence',
  'request',
  'safeguards',
] as const
export type AssessmentSection = (typeof assessmentSections)[number]

interface QuestionShape {
  readonly section: AssessmentSection
  /** Short answers to choose from beside the words; one of them, or with `several` any number. None chosen is "not known yet". */
  readonly choices?: readonly string[]
  readonly several?: true
  /** What the file itself holds and answers it with; it is shown, never asked twice. */
  readonly told?: true
}

const shapes = {
  'status-now': {
    section: 'status',
    choices: ['not-assessed', 'presumed', 'identified', 'review-ended', 'appeal-pending'],
    told: true,
  },
  'qualified-assessor': { section: 'status', choices: ['yes', 'no'] },
  'reasons-if-departing': { section: 'status' },
  'identification-review': { section: 'status' },
  'age-at-offence': { section: 'person', choices: ['under-18', 'possibly-under-18', 'adult'], told: true },
  characteristics: { section: 'person' },
  jurisdictions: { section: 'person', told: true },
  'offence-list': { section: 'offence', told: true },
  'offence-class': { section: 'offence', told: true },
  'clause-applies': { section: 'offence', told: true },
  'excluded-serious': { section: 'offence' },
  'nexus-time': { section: 'nexus', told: true },
  'nexus-place': { section: 'nexus', told: true },
  'nexus-person': { section: 'nexus' },
  'direct-consequence': { section: 'nexus', told: true },
  'compulsion-facts': { section: 'compulsion', told: true },
  'compelled-by-circumstances': { section: 'compulsion', choices: ['person', 'circumstances', 'both'] },
  'no-realistic-alternative': { section: 'compulsion', told: true },
  'duress-threshold': { section: 'compulsion' },
  'initial-consent': { section: 'compulsion' },
  'role-progression': { section: 'compulsion' },
  benefit: { section: 'compulsion' },
  'evidence-register': { section: 'evidence', told: true },
  'evidence-types': {
    section: 'evidence',
    choices: [
      'job-ad',
      'chat-logs',
      'tickets',
      'stamps',
      'contract',
      'debt-sheet',
      'fines-list',
      'quota-lists',
      'scripts',
      'photos',
      'medical',
      'ransom-transfer',
      'witness',
      'rescue-log',
      'location',
    ],
    several: true,
  },
  'contrary-evidence': { section: 'evidence', told: true },
  'statement-conditions': { section: 'evidence', told: true },
  'stage-now': { section: 'request', told: true },
  'request-before-charge': { section: 'request', choices: ['ask', 'not-ask'] },
  'request-postpone-refer': { section: 'request', choices: ['ask', 'not-ask'] },
  'request-withdraw': { section: 'request', choices: ['ask', 'not-ask'] },
  'request-release': { section: 'request', choices: ['ask', 'not-ask'], told: true },
  'request-administrative': { section: 'request', choices: ['ask', 'not-ask'] },
  'request-vacate-expunge': { section: 'request' },
  alternatives: { section: 'request' },
  'cooperation-not-condition': { section: 'safeguards', choices: ['yes', 'no'] },
  'consent-and-disclosure': { section: 'safeguards', told: true },
  'risk-on-return': { section: 'safeguards' },
  'counsel-sign-off': { section: 'safeguards', told: true },
} as const satisfies Readonly<Record<string, QuestionShape>>

export type AssessmentQuestion = keyof typeof shapes

/** The questions of an assessment, asked of each offence; the pages have their words. */
export const assessmentQuestions = Object.keys(shapes) as [AssessmentQuestion, ...AssessmentQuestion[]]

/** Where a question stands, and which short answers it offers. */
export function assessmentQuestion(id: AssessmentQuestion): QuestionShape {
  return shapes[id]
}

const Question = z.enum(assessmentQuestions)

/** What the legal team recorded about one offence: its link to the trafficking, answers in words, and what points the other way. */
export const Assessment = z.strictObject({
  nexus: Offence.shape.nexus,
  answers: z.partialRecord(Question, z.string().max(4000)),
  /** Short answers, from the question's own list. */
  choices: z.partialRecord(Question, z.array(z.string().max(40)).max(20)).default({}),
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
    choices: field('privileged', Assessment.shape.choices),
    contrary: field('privileged', Assessment.shape.contrary),
    notes: field('privileged', Assessment.shape.notes),
  },
}
