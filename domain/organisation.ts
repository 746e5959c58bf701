import { z } from 'zod'

/** Who runs an installation: the unit of keys, of the record log and of row-level security. */
export const Organisation = z.strictObject({
  /** Random; the only thing about an organisation that is stored in clear. */
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  name: z.string().min(1).max(200),
  /** True for an installation that holds synthetic people only, for ever. */
  demonstration: z.boolean(),
})
export type Organisation = z.infer<typeof Organisation>
