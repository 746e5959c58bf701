import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What a person agreed to. `share` names the recipient; everything else stays with the team. */
export const ConsentScope = z.enum(['interview', 'service', 'share', 'research', 'return'])
export type ConsentScope = z.infer<typeof ConsentScope>

/** A dated, scoped, revocable permission, anchored at one row: a link that is undone takes the consent of no one else along. */
export const consentNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    scope: field('identity', ConsentScope),
    recipient: field('identity', z.string().max(200)),
    purpose: field('identity', z.string().max(500)),
    language: field('identity', z.string().max(35)),
    interpreter: field('identity', z.string().max(200)),
    given: field('identity', z.iso.date()),
    withdrawn: field('identity', z.iso.date()),
    by: field('identity', z.string()),
  },
}
