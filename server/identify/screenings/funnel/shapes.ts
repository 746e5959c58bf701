import { z } from 'zod'

const count = z.number().int().nonnegative()
const Interval = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable()

const Steps = z.array(
  z.object({
    step: z.string(),
    /** Null where the count is hidden. */
    people: count.nullable(),
    share: Interval,
  }),
)

/** Counts for the coordinator alone: no screener, no order by result, small cells hidden. */
export const Funnel = z
  .object({
    smallest: count,
    everyone: Steps,
    sites: z.array(z.object({ name: z.string(), steps: Steps })),
    authorities: z.array(
      z.object({
        name: z.string(),
        steps: Steps,
        /** With indicators recorded and a charge on a list. */ charged: count.nullable(),
      }),
    ),
    agreement: z.array(
      z.object({
        /** Null is all sites together. */
        site: z.string().nullable(),
        question: z.string(),
        /** Null where fewer people were asked twice than may be shown. */
        pairs: count.nullable(),
        observed: z.number().nullable(),
        kappa: Interval,
        ac1: Interval,
      }),
    ),
  })
  .meta({ id: 'ScreeningFunnel' })
