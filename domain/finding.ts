import { z } from 'zod'

const Amount = z.string().regex(/^\d+$/)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Account = z.strictObject({ in: Amount, exits: Amount, frontier: Amount, cut: Amount, fees: Amount })
const PerRule = z.strictObject({ haircut: Amount, fifo: Amount, lifo: Amount, tiho: Amount })

/**
 * A trace that anyone holding the same inputs can compute again byte for byte. Amounts are decimal strings in base units.
 * For each rule, `in` equals `exits` + `frontier` + `cut` + `fees`. Poison is reach only: it has no value.
 */
export const Finding = z.strictObject({
  format: z.literal('homeward.finding/1'),
  engine: z.strictObject({ name: z.literal('homeward'), version: z.string() }),
  /** The command that computes it again, with the store as it was named. */
  replay: z.string(),
  parameters: z.strictObject({
    from: z.string(),
    backward: z.boolean(),
    policy: z.enum(['all', 'haircut', 'fifo', 'lifo', 'tiho', 'poison']),
    hops: z.number().int().optional(),
    least: Amount.optional(),
    until: z.enum(['exits', 'end']),
    date: z.string().optional(),
    hub: z.number().int(),
    together: z.boolean(),
    coinjoins: z.enum(['cut', 'follow']),
  }),
  chain: z.enum(['btc', 'eth', 'tron']),
  token: z.string().optional(),
  seeds: z.array(z.strictObject({ seed: z.string(), value: Amount, outputs: z.number().int() })),
  policies: z.strictObject({ haircut: Account, fifo: Account, lifo: Account, tiho: Account }),
  poison: z.strictObject({ transactions: z.number().int(), outputs: z.number().int() }),
  /** What was not followed and why. `value` is the most any rule had there. */
  cut: z.array(z.strictObject({ reason: z.string(), count: z.number().int(), value: Amount, values: PerRule })),
  exits: z.strictObject({ count: z.number().int(), firm: Amount, bounded: z.boolean() }),
  /** The heuristics the finding rests on, with the error measured on planted truth; where to read how. */
  heuristics: z.array(
    z.strictObject({
      name: z.string(),
      precision: z.number().nullable(),
      recall: z.number().nullable(),
      measured: z.string(),
    }),
  ),
  /** Labels are claims: where each list came from, its date, and how many days old it was at the newest block. */
  claims: z.array(
    z.strictObject({ source: z.string(), date: z.string(), ageDays: z.number().int(), used: z.number().int() }),
  ),
  warnings: z.array(z.string()),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: Sha256 })),
  files: z.array(z.strictObject({ file: z.string(), sha256: Sha256 })),
})
export type Finding = z.infer<typeof Finding>
