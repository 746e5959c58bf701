import { z } from 'zod'

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
