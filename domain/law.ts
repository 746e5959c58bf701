import { z } from 'zod'
import { field, type Noun } from './noun.ts'

/** What someone is charged with, coarsely: which kind of clause can reach it. */
export const OffenceClass = z.enum([
  'entry-stay',
  'travel-document',
  'false-statement',
  'work-permit',
  'prostitution',
  'fraud',
  'computer-crime',
  'money-laundering',
  'gambling',
  'drugs',
  'violence',
  'recruitment',
  'trafficking',
  'other',
])
export type OffenceClass = z.infer<typeof OffenceClass>

/**
 * What a provision does, as far as its text was read. Only `clause` and `discretion` speak of not punishing trafficked persons;
 * a general defence, leniency, policy, soft law or finding is never shown as such a clause, and `not-read` is never "no clause".
 */
export const LawEffect = z.enum([
  'clause',
  'discretion',
  'procedure',
  'leniency',
  'general-defence',
  'policy',
  'soft-law',
  'finding',
  'no-clause-in-text-read',
  'not-read',
])
export type LawEffect = z.infer<typeof LawEffect>

/** One provision of one jurisdiction, as data with a source and a date. Versions are added, never overwritten. Not legal advice. */
export const LawRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  version: z.number().int().positive(),
  /** ISO 3166 alpha-2, or UN, CoE, EU, ILO, ASEAN. */
  jurisdiction: z.string().min(2).max(5),
  instrument: z.string().min(1).max(400),
  provision: z.string().min(1).max(200),
  year: z.number().int().nullable(),
  kind: z.enum(['statute', 'guideline', 'binding-treaty', 'prosecution-policy', 'case-law']),
  effect: LawEffect,
  test: z.enum(['causation', 'compulsion', 'enumerated', 'duress', 'none']),
  /** Which offences it can reach at all: any (but those excepted), a closed list, or none. `ownActOnly`: only charges under the same law. */
  reach: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('any'), except: z.array(OffenceClass) }),
    z.strictObject({ kind: z.literal('listed'), classes: z.array(OffenceClass).min(1), ownActOnly: z.boolean() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  stages: z.array(z.enum(['prosecution', 'detention', 'punishment', 'fines', 'expungement'])),
  /** What it does not cover, in plain sentences. Never empty: every provision has limits. */
  limits: z.array(z.string().min(1)).min(1),
  procedure: z.string().nullable(),
  source: z.strictObject({ url: z.url(), level: z.string() }),
  checked: z.iso.date(),
  verified: z.boolean(),
  needsCounselReview: z.boolean(),
})
export type LawRecord = z.infer<typeof LawRecord>

/** A version of a provision that a legal team added, with who read the text; the versions before it stay. */
export const lawNoun: Noun = {
  stage: 'protect',
  fields: {
    provision: field('identity', LawRecord),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
  },
}
