import { SafetyFlag } from '@homeward/domain'
import { z } from 'zod'

const id = z.string().min(8).max(100)

export const NewNote = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9_-]{16,60}$/),
    kind: z.enum(['note', 'task', 'flag']),
    flag: SafetyFlag.nullable(),
    words: z.string().trim().max(5000),
    due: z.iso.date().nullable(),
    /** Whether whoever writes takes the task on. */
    mine: z.boolean(),
  })
  .meta({ id: 'NewNote' })

export const Note = z
  .object({
    id,
    kind: z.enum(['note', 'task', 'flag']),
    flag: SafetyFlag.nullable(),
    words: z.string(),
    due: z.iso.date().nullable(),
    assigned: z.string().nullable(),
    done: z.iso.date().nullable(),
    day: z.iso.date(),
    by: z.string(),
  })
  .meta({ id: 'Note' })
