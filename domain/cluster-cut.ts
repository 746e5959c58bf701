import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** A transaction that an investigator does not accept as evidence that addresses belong together, in one case. */
export const clusterCutNoun: Noun = {
  stage: 'pursue',
  fields: {
    /** The payment trace of the case. */
    trace: field('evidence', z.string()),
    tx: field('evidence', z.string().regex(/^[0-9a-f]{64}$/)),
    reason: field('evidence', z.string().max(2000)),
    by: field('evidence', z.string()),
    day: field('evidence', z.iso.date()),
    undone: field('evidence', z.iso.date()),
  },
}
