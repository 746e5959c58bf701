import { z } from 'zod'

/** The head of an organisation's log: how far it reaches and the hash its chain has there. Kept elsewhere, it proves later that nothing before it was altered. */
export const Head = z.strictObject({
  format: z.literal('homeward.head/1'),
  organisation: z.string(),
  position: z.number().int().nonnegative(),
  /** SHA-256 of the chain at `position`, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day the head was taken, ISO 8601. */
  at: z.iso.date(),
})
export type Head = z.infer<typeof Head>
