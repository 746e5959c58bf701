import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** Something a coordinator should look at: someone opened many people within an hour. */
export const alertNoun: Noun = {
  stage: 'office',
  fields: {
    kind: field('identity', z.enum(['many-people-read'])),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
    count: field('identity', z.number().int().nonnegative()),
    reason: field('identity', z.string().max(2000)),
  },
}
