import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** Who uses the system, as far as it is personal: the name, the address and the authority someone speaks for. Roles and secrets are kept apart. */
export const accountNoun: Noun = {
  stage: 'office',
  fields: {
    name: field('identity', z.string().min(1).max(200)),
    email: field('contact', z.string().max(320)),
    authority: field('identity', z.string().max(200)),
    roles: field('identity', z.array(z.string())),
  },
}
