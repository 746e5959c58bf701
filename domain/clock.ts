import { z } from 'zod'
import { field, type Noun } from './noun.ts'

const day = z.iso.date()
const moment = z.iso.datetime({ offset: true }).or(day)

/** One more length of time, granted by an authority. */
export const ClockExtension = z.strictObject({ day, authority: z.string().min(1).max(200), by: z.string() })

/** A time limit that runs for one person since something happened. It keeps the rule's version: a rule that changes later does not move it. */
export const clockNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    rule: field('statement', z.string()),
    version: field('statement', z.string()),
    start: field('statement', moment),
    extensions: field('statement', z.array(ClockExtension), 'gather'),
    stopped: field('statement', z.strictObject({ at: moment, how: z.string().min(3).max(500) })),
    /** The day on which the program found that the limit ends soon. */
    warned: field('statement', day),
    /** The day on which the program found the limit passed. */
    breached: field('statement', day),
    by: field('identity', z.string()),
  },
}

/** Weekend days (Monday is 1) and public holidays of a jurisdiction, as the team entered them. */
export const workingCalendarNoun: Noun = {
  stage: 'identify',
  fields: {
    jurisdiction: field('statement', z.string().length(2)),
    weekend: field('statement', z.array(z.number().int().min(1).max(7)).max(6)),
    holidays: field('statement', z.array(day).max(2000)),
    by: field('identity', z.string()),
  },
}
