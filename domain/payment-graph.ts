import { z } from 'zod'

/** Traced transfers between addresses, as exchanged with other tools. Amounts are decimal strings in base units. */
export const PaymentGraph = z.strictObject({
  format: z.literal('homeward.payment-graph/1'),
  chain: z.enum(['btc', 'eth', 'tron']),
  /** What is moved: BTC, or the token. */
  currency: z.string().min(1).max(200),
  wallets: z.array(
    z.strictObject({
      address: z.string().min(1).max(120),
      /** What the address is claimed to be, where it is an exit. */
      exit: z.string().max(40).optional(),
    }),
  ),
  transfers: z.array(
    z.strictObject({
      tx: z.string().regex(/^[0-9a-f]{64}$/),
      /** Number of the output or log in its transaction. */
      output: z.number().int().nonnegative(),
      from: z.string().max(120),
      to: z.string().max(120),
      value: z.string().regex(/^\d+$/),
      /** Unix time. */
      time: z.number().int().nonnegative(),
      /** The least that all conserving rules trace into it. */
      firm: z.string().regex(/^\d+$/),
      high: z.string().regex(/^\d+$/),
    }),
  ),
})
export type PaymentGraph = z.infer<typeof PaymentGraph>
