import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/**
 * Proposals above a threshold that a coordinator accepts together after judging a random sample. The pairs stand in the batch itself:
 * accepting and undoing are one change each, and an undone batch leaves nothing behind. `pairs` and `sample` are pair ids.
 */
export const batchNoun: Noun = {
  stage: 'identify',
  fields: {
    threshold: field('identity', z.number()),
    pairs: field('identity', z.array(z.string())),
    /** Pairs of an accepted batch that were taken back one by one. */
    takenBack: field('identity', z.array(z.string()), 'gather'),
    leftOut: field('identity', z.number().int().nonnegative()),
    sample: field('identity', z.array(z.string())),
    state: field('identity', z.enum(['sampling', 'accepted', 'undone'])),
    /** The log position it was accepted at. */
    order: field('identity', z.number().int().nonnegative()),
    /** Share of true links in the judged sample, with its Wilson 95 % interval, as it stood when the batch was accepted. */
    estimate: field('identity', z.object({ share: z.number(), low: z.number(), high: z.number() })),
    opened: field('identity', z.object({ by: z.string(), day: z.iso.date() })),
    accepted: field('identity', z.object({ by: z.string(), day: z.iso.date() })),
  },
}
