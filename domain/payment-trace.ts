import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What an investigator traced, and the sealed file that holds the finding with its exits and edges. */
export const paymentTraceNoun: Noun = {
  stage: 'pursue',
  fields: {
    title: field('evidence', z.string().min(1).max(200)),
    chain: field('evidence', z.string()),
    /** The chain source it was traced in. */
    source: field('evidence', z.string()),
    /** What was asked, kept as long as the answer is on its way. */
    plan: field('evidence', z.string().max(20_000)),
    /** The sentence with which it could not be traced. */
    fault: field('evidence', z.string().max(1000)),
    /** The sealed file; nothing about whom it names is kept elsewhere. */
    blob: field('evidence', z.string()),
    by: field('evidence', z.string()),
    day: field('evidence', z.iso.date()),
  },
}
