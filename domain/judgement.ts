import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What a person says about two rows. `different` always wins, also over later runs and batches. */
export const Decision = z.enum(['same', 'different', 'unsure'])
export type Decision = z.infer<typeof Decision>

/**
 * One judgement of one account about one pair. `order` is the log position its author had read up to: joins are replayed in that order.
 * Undoing takes the last step away, so what stood before stands again exactly.
 */
export const JudgementStep = z.strictObject({
  decision: Decision,
  day: z.iso.date(),
  reason: z.string().max(2000),
  order: z.number().int().nonnegative(),
  /** True when its author may confirm links that bring a charge. */
  confirms: z.boolean(),
})
export type JudgementStep = z.infer<typeof JudgementStep>

/** What one account judged about two rows, `a` before `b`. The record's id is random: one made of the rows' ids would draw who was with whom. */
export const judgementNoun: Noun = {
  stage: 'identify',
  fields: {
    a: field('identity', z.string()),
    b: field('identity', z.string()),
    account: field('identity', z.string()),
    steps: field('statement', z.array(JudgementStep)),
  },
}
