import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What a question can show: a part of the definition of trafficking, or something that must be known to protect the person. */
export const elements = ['act', 'means', 'purpose', 'compulsion', 'vulnerability', 'risk'] as const
export type Element = (typeof elements)[number]

export const InstrumentName = z.enum(['triage', 'full', 'panel'])
export type InstrumentName = z.infer<typeof InstrumentName>

export const AnswerValue = z.enum(['yes', 'no', 'unsure', 'declined', 'not-asked'])
export type AnswerValue = z.infer<typeof AnswerValue>

const day = z.iso.date()

/** One answer, with who wrote it down, when, through which interpreter, and the person's own words where they chose to give them. */
export const Answer = z.strictObject({
  question: z.string().min(1).max(80),
  value: AnswerValue,
  by: z.string().min(1).max(200),
  at: z.iso.datetime({ offset: true }).or(day),
  interpreter: z.string().max(200).nullable().default(null),
  words: z.string().max(20_000).nullable().default(null),
})
export type Answer = z.infer<typeof Answer>

/** How the person was asked. Unknown is null: it is shown as unknown, never filled in. */
export const InterviewConditions = z.strictObject({
  at: day,
  hoursSinceRelease: z.number().nonnegative().nullable().default(null),
  food: z.boolean().nullable().default(null),
  rest: z.boolean().nullable().default(null),
  interpreter: z
    .strictObject({ language: z.string().max(35), independent: z.boolean().nullable().default(null) })
    .nullable()
    .default(null),
  /** Who was in the room, by function, never by name. */
  present: z
    .array(z.enum(['officer', 'social-worker', 'interpreter', 'lawyer', 'guardian', 'doctor', 'employer', 'other']))
    .default([]),
  phoneTaken: z.boolean().nullable().default(null),
  liberty: z.enum(['free', 'shelter', 'held']).nullable().default(null),
  /** Whether whoever asks arrested the person or will prosecute them. */
  interviewer: z.strictObject({ arrested: z.boolean(), prosecutes: z.boolean() }).nullable().default(null),
  /** When and in which language the right to silence and to a lawyer was read. */
  rights: z
    .strictObject({ silence: z.boolean(), lawyer: z.boolean(), language: z.string().max(35), at: day })
    .nullable()
    .default(null),
})
export type InterviewConditions = z.infer<typeof InterviewConditions>

/** One set of answers serves triage, full interview and panel. */
export const Answers = z.strictObject({
  format: z.literal('homeward.answers/1'),
  instrument: InstrumentName,
  version: z.string().max(40),
  person: z.strictObject({
    birth: day.nullable().default(null),
    age: z.number().int().min(0).max(120).nullable().default(null),
  }),
  conditions: InterviewConditions,
  answers: z.array(Answer).max(2000),
})
export type Answers = z.infer<typeof Answers>

const codes = z.array(z.string())

/** What was recorded, by element; what is missing to know; what is urgent; a suggested next step with its reasons; and the words for it. Codes only. */
export const ScreeningOutcome = z.strictObject({
  format: z.literal('homeward.screening/1'),
  indicators: z.strictObject({
    act: codes,
    means: codes,
    purpose: codes,
    compulsion: codes,
    vulnerability: codes,
    risk: codes,
  }),
  missing: codes,
  urgent: codes,
  next: z.strictObject({ step: z.string(), reasons: codes }),
  words: z.string(),
})
export type ScreeningOutcome = z.infer<typeof ScreeningOutcome>

/** What the person says of their own age when asked; null is not asked or not known. */
export const ToldAge = z.strictObject({
  birth: day.nullable().default(null),
  age: z.number().int().min(0).max(120).nullable().default(null),
})
export type ToldAge = z.infer<typeof ToldAge>

/** That the person was handed on: to whom, on which day. */
export const HandOver = z.strictObject({ to: z.string().min(1).max(200), day })

/**
 * One interview with one person, anchored at one of their rows. Answers gather: each is handed in alone and none replaces another, so that two
 * devices, or one that sends twice, lose nothing. Answers to privileged questions are never here.
 */
export const screeningNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    /** A neutral reference, as on the hand-over card: it says nothing about why someone was asked. */
    reference: field('identity', z.string().max(20)),
    bracelet: field('identity', z.string().max(60)),
    instrument: field('statement', InstrumentName),
    version: field('statement', z.string().max(40)),
    language: field('identity', z.string().max(35)),
    interpreter: field('identity', z.string().max(200)),
    site: field('location', z.string().max(200)),
    /** The authority that holds or held the person. */
    authority: field('location', z.string().max(200)),
    /** The consent this interview hangs on: withdrawn, nothing of the interview is used any more. */
    consent: field('identity', z.string()),
    told: field('identity', ToldAge),
    conditions: field('statement', InterviewConditions),
    answers: field('statement', z.array(Answer), 'gather'),
    /** Asked without looking at what others had recorded, to see how far two screeners agree. */
    independent: field('statement', z.boolean()),
    handedOver: field('statement', HandOver),
    photo: field('identity', z.string()),
    started: field('statement', day),
    finished: field('statement', day),
    assigned: field('identity', z.string()),
    by: field('identity', z.string()),
  },
}
