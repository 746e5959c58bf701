import {
  AnswerValue,
  HandOver,
  InstrumentName,
  InterviewConditions,
  RightsRead,
  ScreeningOutcome,
  ToldAge,
} from '@homeward/domain'
import { z } from 'zod'

// The shapes of interviews on the HTTP interface.

const id = z.string().min(8).max(100)
const count = z.number().int().nonnegative()
/** Made by the device before it sends, so that sending twice is one change. */
const ownId = z.string().regex(/^[A-Za-z0-9_-]{16,60}$/)
const short = z.string().trim().max(200)

/** What of the conditions anyone may see: that rights were read stands with the answers it opened, and only there. */
export const Conditions = InterviewConditions.omit({ rights: true, interviewer: true })

export const StartScreening = z
  .object({
    id: ownId,
    /** Someone who is known already; else they are registered by hand with `register`. */
    person: id.optional(),
    register: z
      .object({ name: short, nationality: z.string().trim().max(3), sex: z.enum(['F', 'M', 'X', '']) })
      .partial()
      .optional(),
    instrument: z.enum(['triage', 'full']),
    language: z.string().min(2).max(35),
    interpreter: short.nullable(),
    site: short.min(1),
    authority: short.nullable(),
    bracelet: z.string().trim().max(60).nullable(),
    told: z.object({ birth: z.iso.date().nullable(), age: z.number().int().min(0).max(120).nullable() }),
    /** That the person agreed after the words were read to them. Without it there is no interview. */
    consent: z.literal(true),
    independent: z.boolean(),
  })
  .meta({ id: 'StartScreening' })

export const SetConditions = z
  .object({
    conditions: z.object({
      hoursSinceRelease: z.number().nonnegative().max(100_000).nullable(),
      food: z.boolean().nullable(),
      rest: z.boolean().nullable(),
      interpreter: z.object({ language: z.string().max(35), independent: z.boolean().nullable() }).nullable(),
      present: z.array(
        z.enum(['officer', 'social-worker', 'interpreter', 'lawyer', 'guardian', 'doctor', 'employer', 'other']),
      ),
      phoneTaken: z.boolean().nullable(),
      liberty: z.enum(['free', 'shelter', 'held']).nullable(),
    }),
    told: z.object({ birth: z.iso.date().nullable(), age: z.number().int().min(0).max(120).nullable() }),
  })
  .meta({ id: 'SetConditions' })

export const NewAnswer = z
  .object({
    id: ownId,
    question: z.string().min(1).max(80),
    value: AnswerValue,
    words: z.string().max(20_000).nullable(),
  })
  .meta({ id: 'NewAnswer' })

export const OpenPrivileged = z
  .object({
    id: ownId,
    rights: RightsRead,
    /** Whoever asks says that they neither arrested the person nor will prosecute them. */
    interviewer: z.object({ arrested: z.boolean(), prosecutes: z.boolean() }),
  })
  .meta({ id: 'OpenPrivileged' })

export const Saved = z
  .object({
    position: z.number().int(),
    /** `child`: the questions end here. */
    stop: z.literal('child').nullable(),
  })
  .meta({ id: 'Saved' })

const ShownAnswer = z.object({
  question: z.string(),
  value: AnswerValue,
  by: z.string(),
  mine: z.boolean(),
  at: z.string(),
  interpreter: z.string().nullable(),
  words: z.string().nullable(),
  screening: id,
  instrument: InstrumentName,
  /** The version of the questions it was asked with, where that is no longer the one in use; it stays as it was said. */
  olderVersion: z.string().nullable(),
})

export const Screening = z
  .object({
    id,
    person: id,
    name: z.string(),
    nationality: z.string().nullable(),
    possibleChild: z.boolean(),
    reference: z.string(),
    bracelet: z.string().nullable(),
    instrument: InstrumentName,
    version: z.string(),
    language: z.string(),
    interpreter: z.string().nullable(),
    site: z.string(),
    authority: z.string().nullable(),
    consentWithdrawn: z.iso.date().nullable(),
    told: ToldAge,
    conditions: Conditions,
    answers: z.array(ShownAnswer),
    outcome: ScreeningOutcome,
    stop: z.literal('child').nullable(),
    ask: z.array(z.string()),
    known: z.array(z.string()),
    independent: z.boolean(),
    handedOver: HandOver.nullable(),
    /** The interview that holds the photo of the person, the latest first; null when there is none. */
    photo: id.nullable(),
    started: z.iso.date(),
    finished: z.iso.date().nullable(),
    assigned: z.string().nullable(),
    isMine: z.boolean(),
    by: z.string(),
    position: z.number().int(),
  })
  .meta({ id: 'Screening' })

export const Privileged = z
  .object({
    rights: z.array(z.object({ language: z.string(), at: z.iso.date(), by: z.string() })),
    answers: z.array(ShownAnswer.omit({ mine: true, screening: true, instrument: true, olderVersion: true })),
    outcome: ScreeningOutcome,
  })
  .meta({ id: 'PrivilegedAnswers' })

/** The closed list's words with what fills them. */
export const StatusWords = z
  .object({ code: z.string(), date: z.iso.date().nullable(), authority: z.string().nullable() })
  .meta({ id: 'StatusWords' })

/** One person who was asked, in one line. */
export const ScreenedLine = z
  .object({
    person: id,
    screening: id,
    reference: z.string(),
    bracelet: z.string().nullable(),
    name: z.string(),
    nationality: z.string().nullable(),
    instrument: InstrumentName,
    finished: z.boolean(),
    started: z.iso.date(),
    site: z.string(),
    language: z.string(),
    urgent: z.array(z.string()),
    flags: z.array(z.string()),
    step: z.string(),
    words: StatusWords,
    assigned: z.string().nullable(),
    isMine: z.boolean(),
  })
  .meta({ id: 'ScreenedLine' })

export const SearchScreenings = z
  .object({
    /** A reference, a bracelet, or a piece of a name. */
    query: z.string().max(200).optional(),
    site: z.string().max(200).optional(),
    language: z.string().max(35).optional(),
    step: z.string().max(60).optional(),
    show: z.enum(['everyone', 'mine', 'unfinished', 'urgent', 'waiting', 'panel']).optional(),
    after: z.string().max(20).optional(),
  })
  .meta({ id: 'SearchScreenings' })

export const ScreenedPeople = z
  .object({
    people: z.array(ScreenedLine),
    total: count,
    next: z.string().nullable(),
    sites: z.array(z.string()),
    /** Who waits for a full interview, by the language they need. */
    waiting: z.array(
      z.object({
        language: z.string(),
        /** Null for fewer than ten. */
        people: count.nullable(),
      }),
    ),
  })
  .meta({ id: 'ScreenedPeople' })

export const Assign = z.object({ to: z.enum(['me', 'nobody']) }).meta({ id: 'AssignScreening' })
export const NewHandOver = z.object({ to: short.min(1) }).meta({ id: 'NewHandOver' })
