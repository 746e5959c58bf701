import { z } from 'zod'
import { field, type Noun } from './noun.ts'

const day = z.iso.date()

/** Where a person stands in the eyes of a named body. A stage is a decision of that body with a date, never a property of the person. */
export const StatusStage = z
  .enum([
    'reported',
    'potential',
    'presumed',
    'formally-identified',
    'not-identified-at-this-review',
    'under-review',
    'revoked',
  ])
  .meta({ id: 'StatusStage' })
export type StatusStage = z.infer<typeof StatusStage>

/** How sure a body had to be. */
export const StandardOfProof = z
  .enum(['reasonable-grounds', 'balance-of-probabilities', 'beyond-reasonable-doubt', 'not-stated'])
  .meta({ id: 'StandardOfProof' })
export type StandardOfProof = z.infer<typeof StandardOfProof>

/** What a member of a panel is there as. Members are told apart by what they do, not by name. */
export const PanelFunction = z
  .enum([
    'social-worker',
    'labour-inspector',
    'police',
    'prosecutor',
    'doctor',
    'child-protection',
    'organisation',
    'consulate',
    'chair',
  ])
  .meta({ id: 'PanelFunction' })
export type PanelFunction = z.infer<typeof PanelFunction>

/** One member's voice. Whoever dissents says why; the dissent stays with the decision for ever. */
export const Vote = z.strictObject({
  function: PanelFunction,
  vote: z.enum(['agrees', 'dissents', 'abstains']),
  words: z.string().max(5000).nullable(),
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
})
export type Vote = z.infer<typeof Vote>

/** What a body decided about a person, with its members' votes. Written once: another decision may follow it, none replaces it. */
export const statusDecisionNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    stage: field('statement', StatusStage),
    body: field('statement', z.string().min(1).max(200)),
    votes: field('statement', z.array(Vote)),
    standard: field('statement', StandardOfProof),
    reasons: field('statement', z.string().min(3).max(5000)),
    day: field('statement', day),
    reviewUntil: field('statement', day),
    /** The decision this one follows, where it withdraws or reviews one. */
    follows: field('statement', z.string()),
    by: field('identity', z.string()),
  },
}
