import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** A freeze request with its manifest, waiting for a second person; whoever asked sees only whether it was released. */
export const freezePackNoun: Noun = {
  stage: 'pursue',
  fields: {
    trace: field('evidence', z.string()),
    service: field('evidence', z.string().min(1).max(200)),
    reference: field('evidence', z.string().min(1).max(80)),
    legalBasis: field('evidence', z.string().max(2000)),
    /** The exits asked for; empty for all with firm value. */
    exits: field('evidence', z.array(z.string().max(120)).max(200)),
    firm: field('evidence', z.string().regex(/^\d+$/)),
    chain: field('evidence', z.enum(['btc', 'eth', 'tron'])),
    token: field('evidence', z.string()),
    holdings: field('evidence', z.number().int().positive()),
    by: field('evidence', z.string()),
    day: field('evidence', z.iso.date()),
    state: field('evidence', z.enum(['waiting', 'released', 'refused'])),
    decided: field('evidence', z.object({ by: z.string(), day: z.iso.date(), reason: z.string() })),
    /** The sealed files of a released pack. */
    blob: field('evidence', z.string()),
  },
}
