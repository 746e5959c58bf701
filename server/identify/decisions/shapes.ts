import { PanelFunction, StandardOfProof, StatusStage } from '@homeward/domain'
import { z } from 'zod'

const id = z.string().min(8).max(100)
/** Made by the device before it sends, so that sending twice is one change. */
const ownId = z.string().regex(/^[A-Za-z0-9_-]{16,60}$/)

const ShownVote = z.object({
  function: PanelFunction,
  vote: z.enum(['agrees', 'dissents', 'abstains']),
  words: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})

export const NewPanel = z
  .object({
    id: ownId,
    body: z.string().trim().min(1).max(200),
    proposed: z.object({ stage: StatusStage, standard: StandardOfProof }),
  })
  .meta({ id: 'NewPanel' })

export const NewVote = z
  .object({
    id: ownId,
    function: PanelFunction,
    vote: z.enum(['agrees', 'dissents', 'abstains']),
    words: z.string().trim().max(5000),
  })
  .meta({ id: 'NewVote' })

export const Panel = z
  .object({
    id,
    body: z.string(),
    proposed: z.object({ stage: StatusStage, standard: StandardOfProof }),
    opened: z.iso.date(),
    votes: z.array(ShownVote),
    decision: id.nullable(),
  })
  .meta({ id: 'Panel' })

export const NewDecision = z
  .object({
    id: ownId,
    stage: StatusStage,
    /** The panel whose votes it rests on; without one, `body` says who decides. */
    panel: id.nullable(),
    body: z.string().trim().max(200),
    standard: StandardOfProof,
    reasons: z.string().trim().min(3).max(5000),
    reviewUntil: z.iso.date().nullable(),
  })
  .meta({ id: 'NewDecision' })

export const StatusDecision = z
  .object({
    id,
    stage: StatusStage,
    words: z.object({ code: z.string(), date: z.iso.date().nullable(), authority: z.string().nullable() }),
    body: z.string(),
    votes: z.array(ShownVote),
    standard: StandardOfProof,
    reasons: z.string(),
    day: z.iso.date(),
    reviewUntil: z.iso.date().nullable(),
    follows: id.nullable(),
    by: z.string(),
  })
  .meta({ id: 'StatusDecision' })

/** Where a person stands: every decision, oldest first, and the panel that is looking at them now. */
export const Status = z
  .object({
    words: z.object({ code: z.string(), date: z.iso.date().nullable(), authority: z.string().nullable() }),
    possibleChild: z.boolean(),
    decisions: z.array(StatusDecision),
    panel: Panel.nullable(),
    /** The interview to look at; null when nobody was asked yet. */
    screening: id.nullable(),
  })
  .meta({ id: 'PersonStatus' })
