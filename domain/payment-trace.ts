import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What an investigator traced, and the sealed file that holds the finding with its exits and edges. */
export const paymentTraceNoun: Noun = {
  stage: 'pursue',
  fields: {
    title: field('evidence', z.string().min(1).max(200)),
    chain: field('evidence', z.string()),
    /** The sealed file; nothing about whom it names is kept elsewhere. */
    blob: field('evidence', z.string()),
    by: field('evidence', z.string()),
    day: field('evidence', z.iso.date()),
  },
}
