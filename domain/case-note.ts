import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What could harm a person next; it travels with them from one team to the next. */
export const SafetyFlag = z
  .enum([
    'threat-now',
    'retaliation-at-home',
    'may-hurt-themselves',
    'possible-child',
    'someone-still-inside',
    'debt-collectors',
    'do-not-tell-consulate',
    'needs-medicine',
  ])
  .meta({ id: 'SafetyFlag' })
export type SafetyFlag = z.infer<typeof SafetyFlag>

/** A note, a task or a safety flag about a person, anchored at one of their rows. */
export const caseNoteNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    kind: field('statement', z.enum(['note', 'task', 'flag'])),
    flag: field('statement', SafetyFlag),
    words: field('statement', z.string().max(5000)),
    due: field('statement', z.iso.date()),
    assigned: field('identity', z.string()),
    done: field('statement', z.iso.date()),
    day: field('statement', z.iso.date()),
    by: field('identity', z.string()),
  },
}
