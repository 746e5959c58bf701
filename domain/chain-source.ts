import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** A chain store in the installation's folder of chains that investigators may trace in. It holds public ledgers only. */
export const chainSourceNoun: Noun = {
  stage: 'pursue',
  fields: {
    name: field('evidence', z.string().min(1).max(120)),
    /** The folder's name inside the folder of chains; never a path. */
    folder: field('evidence', z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
    by: field('evidence', z.string()),
    day: field('evidence', z.iso.date()),
  },
}
