import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What an account asked to take out, why, who decided, and when it was taken. */
export const exportRequestNoun: Noun = {
  stage: 'identify',
  fields: {
    query: field('identity', z.string().max(200)),
    nationality: field('identity', z.string().max(40)),
    list: field('identity', z.string()),
    format: field('identity', z.enum(['csv', 'xlsx'])),
    people: field('identity', z.number().int().nonnegative()),
    reason: field('identity', z.string().max(2000)),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
    state: field('identity', z.enum(['waiting', 'approved', 'refused', 'taken'])),
    decided: field('identity', z.object({ by: z.string(), day: z.iso.date(), reason: z.string() })),
  },
}
