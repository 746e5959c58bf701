import { z } from 'zod'
import { field, type Noun } from './noun.ts'
import { StandardOfProof, StatusStage, Vote } from './status-decision.ts'

/** A body that looks at one person's record together. Votes gather; a member's later vote stands for the earlier one, which stays in the log. */
export const panelNoun: Noun = {
  stage: 'identify',
  fields: {
    row: field('identity', z.string()),
    body: field('statement', z.string().min(1).max(200)),
    /** What the panel is asked to decide. */
    proposed: field('statement', z.strictObject({ stage: StatusStage, standard: StandardOfProof })),
    votes: field('statement', z.array(Vote), 'gather'),
    opened: field('statement', z.iso.date()),
    decision: field('statement', z.string()),
    by: field('identity', z.string()),
  },
}
