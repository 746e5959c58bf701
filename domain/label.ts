import { z } from 'zod'

/** What a label may say an address is. `deposit` is a customer's address at an exchange. */
export const labelKinds = [
  'exchange',
  'deposit',
  'service',
  'bridge',
  'swap',
  'mixer',
  'frozen',
  'sanctioned',
  'scam',
  'other',
] as const

/** A claim that an address is something: who says so, since when, how sure. Never a fact, and lists grow stale. */
export const Label = z.strictObject({
  address: z.string().min(1).max(120),
  kind: z.enum(labelKinds),
  name: z.string().max(200).optional(),
  confidence: z.number().min(0).max(1),
})
export type Label = z.infer<typeof Label>

/** A list of labels from one source. `date` is the day the source published it, not the day it was read. */
export const LabelList = z.strictObject({
  format: z.literal('homeward.labels/1'),
  source: z.string().min(1).max(300),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  labels: z.array(Label).max(2_000_000),
})
export type LabelList = z.infer<typeof LabelList>
