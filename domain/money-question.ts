import { z } from 'zod'

const Text = z.string().trim().min(1).max(500)
const Factor = z.number().nonnegative().max(1e6)

/** Ways to the same proceeds, each with what was seen and every step from it; amounts in base units of one currency. */
export const MoneyQuestion = z.strictObject({
  format: z.literal('homeward.money/1'),
  sources: z
    .array(
      z.strictObject({
        name: Text,
        kind: z.enum(['traced-payments', 'reported-losses']),
        currency: Text,
        low: z.string().regex(/^\d{1,40}$/),
        high: z.string().regex(/^\d{1,40}$/),
        assumptions: z.array(z.strictObject({ name: Text, low: Factor, high: Factor, source: Text })),
      }),
    )
    .min(1),
})
export type MoneyQuestion = z.infer<typeof MoneyQuestion>
