import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What became of a freeze request once it was sent: `none` is said when the service never answered. */
export const FreezeOutcome = z.enum(['sent', 'answered', 'froze', 'refused', 'none'])
export type FreezeOutcome = z.infer<typeof FreezeOutcome>

/** One thing that a service did with a freeze request, and when: so that the next team knows whom to ask first. */
export const freezeAnswerNoun: Noun = {
  stage: 'pursue',
  fields: {
    pack: field('evidence', z.string()),
    outcome: field('evidence', FreezeOutcome),
    /** How much was frozen, in base units; empty when that is not said. */
    amount: field('evidence', z.string().regex(/^\d{0,39}$/)),
    day: field('evidence', z.iso.date()),
    note: field('evidence', z.string().max(2000)),
    by: field('evidence', z.string()),
  },
}
