import { z } from 'zod'

const day = z.iso.date()
const length = z.strictObject({
  count: z.number().int().positive().max(10_000),
  unit: z.enum(['hours', 'days', 'working-days']),
})

/**
 * A country's time limit, as dated and versioned data: never a constant in code. `verified` is false until someone has read the text;
 * an unverified rule is shown as such and never silently used in a letter.
 */
export const ClockRule = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
    /** ISO 3166 code of two letters. */
    jurisdiction: z.string().length(2),
    version: z.string().max(40),
    title: z.string().max(200),
    /** The first day the rule is in force, and the last (null while it is, or while the end is not known). */
    from: day,
    until: day.nullable(),
    startEvent: z.string().max(60),
    length,
    /** Whether the day of the start event counts as day 1. */
    countsFirstDay: z.boolean(),
    /** What happens when the last day is no working day. */
    rollsTo: z.enum(['next-working-day', 'stays']),
    extension: length.extend({ by: z.string().max(200), times: z.number().int().positive().max(100) }).nullable(),
    authority: z.string().max(200),
    /** What follows when the limit passes, and what the rule does not say. */
    covers: z.string().max(500),
    source: z.strictObject({ title: z.string(), url: z.string(), checked: day }).nullable(),
    verified: z.boolean(),
  })
  .meta({ id: 'ClockRule' })
export type ClockRule = z.infer<typeof ClockRule>
