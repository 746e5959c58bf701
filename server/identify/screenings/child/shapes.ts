import { ChildStepName } from '@homeward/domain'
import { z } from 'zod'

const id = z.string().min(8).max(100)

export const NewChildStep = z
  .object({
    /** Made by the device before it sends, so that sending twice is one step. */
    id: z.string().regex(/^[A-Za-z0-9_-]{16,60}$/),
    step: ChildStepName,
    /** A function or a body, never a private person. */
    who: z.string().trim().min(1).max(200),
    words: z.string().trim().max(5000),
  })
  .meta({ id: 'NewChildStep' })

/** What was done for someone who may be under 18, oldest first, and what nobody has written down yet. */
export const ChildReview = z
  .object({
    person: id,
    /** Whether anything says that the person may be under 18. Only child protection ends that doubt. */
    possibleChild: z.boolean(),
    steps: z.array(
      z.object({
        id,
        step: ChildStepName,
        who: z.string(),
        words: z.string().nullable(),
        day: z.iso.date(),
        by: z.string(),
      }),
    ),
    open: z.array(ChildStepName),
  })
  .meta({ id: 'ChildReview' })
