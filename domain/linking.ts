import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** One run of the matcher over all rows. Its proposals are a sealed file, because there are tens of thousands of them. */
export const linkingNoun: Noun = {
  stage: 'identify',
  fields: {
    /** The id of the sealed file that holds the proposals. */
    proposals: field('identity', z.string()),
    rows: field('identity', z.number().int().nonnegative()),
    pairs: field('identity', z.number().int().nonnegative()),
    day: field('identity', z.iso.date()),
  },
}
