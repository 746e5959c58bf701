import { z } from 'zod'
import { field, type Noun } from './noun.ts'
import { Answer } from './screening.ts'

/** When and how the right to silence and to a lawyer was read: both, in a language the person understands, before the first question. */
export const RightsRead = z.strictObject({
  silence: z.literal(true),
  lawyer: z.literal(true),
  language: z.string().min(2).max(35),
  at: z.iso.date(),
})
export type RightsRead = z.infer<typeof RightsRead>

/**
 * What a person said that could be used against them. A record of its own, so that no screening shows that it exists; it belongs to the
 * person's lawyer. Only someone who neither arrested nor prosecutes writes it, after rights were read.
 */
export const privilegedAnswersNoun: Noun = {
  stage: 'identify',
  standsBehind: { kind: 'screening', field: 'screening' },
  fields: {
    screening: field('privileged', z.string()),
    rights: field('privileged', RightsRead),
    interviewer: field('privileged', z.strictObject({ arrested: z.literal(false), prosecutes: z.literal(false) })),
    answers: field('privileged', z.array(Answer), 'gather'),
    by: field('privileged', z.string()),
  },
}
