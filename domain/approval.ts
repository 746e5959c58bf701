import { z } from 'zod'
import { field, type Noun } from './noun.ts'
import { Role } from './permission.ts'

/** Something an administrator asked for that a coordinator must agree to: a role that reads people, a new second factor, a new lawyer for what someone left. */
export const approvalNoun: Noun = {
  stage: 'office',
  fields: {
    kind: field('identity', z.enum(['role', 'second-factor-reset', 'matter-handover'])),
    account: field('identity', z.string()),
    /** Of a handover, the colleague who takes over. */
    to: field('identity', z.string()),
    roles: field('identity', z.array(Role)),
    authority: field('identity', z.string().max(200)),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
    reason: field('identity', z.string().max(2000)),
    state: field('identity', z.enum(['waiting', 'approved', 'refused'])),
    decided: field('identity', z.object({ by: z.string(), day: z.iso.date(), reason: z.string() })),
  },
}
