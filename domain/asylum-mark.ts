import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** That a person seeks asylum: no consulate sees anyone who holds one of these rows, whatever was consented to. Anchored at every row of the person: protection errs wide. */
export const asylumMarkNoun: Noun = {
  stage: 'identify',
  fields: {
    rows: field('privileged', z.array(z.string())),
    asylum: field('privileged', z.boolean()),
    by: field('privileged', z.string()),
    day: field('privileged', z.iso.date()),
  },
}
