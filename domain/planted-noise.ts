import { z } from 'zod'

const count = z.number().int().nonnegative()

/** What a generator of invented lists really planted into them, so that a matcher can be judged by what was there to be found. */
export const PlantedNoise = z.strictObject({
  format: z.literal('homeward.planted-noise/1'),
  synthetic: z.literal(true),
  people: count,
  seed: z.number().int(),
  /** List by list: its rows, and how many slips of each kind they hold. */
  lists: z.record(z.string(), z.strictObject({ rows: count, planted: z.record(z.string(), count) })),
  pairs: z.strictObject({
    /** Pairs of rows about one person. */
    true: count,
    /** Those of them that still share what identifies: the same right document or telephone; a name with no part lost in both; or some part of it and the right birth date in both. */
    identifiable: count,
    share: z.number().min(0).max(1),
  }),
})
export type PlantedNoise = z.infer<typeof PlantedNoise>
