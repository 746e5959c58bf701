import { z } from 'zod'
import { field, type Noun } from './noun.ts'
import { Wall } from './permission.ts'

/** Who made a list, in the words a team uses when it asks which lists are still missing. */
export const ListKind = z
  .enum(['militia', 'police', 'immigration', 'embassy', 'health', 'ngo', 'family', 'hotline', 'inspection', 'other'])
  .meta({ id: 'ListKind' })
export type ListKind = z.infer<typeof ListKind>

/** A set of rows from one issuer. `opened` is the log position it was opened at: it orders lists without a clock. */
export const listNoun: Noun = {
  stage: 'identify',
  fields: {
    name: field('identity', z.string().min(1).max(200)),
    kind: field('identity', ListKind),
    issuer: field('identity', z.string().min(1).max(200)),
    purpose: field('identity', z.string().min(1).max(500)),
    legalBasis: field('identity', z.string().min(1).max(500)),
    wall: field('identity', Wall),
    date: field('identity', z.iso.date()),
    synthetic: field('identity', z.boolean()),
    opened: field('identity', z.number().int().nonnegative()),
  },
}
