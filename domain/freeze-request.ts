import { z } from 'zod'

const Amount = z.string().regex(/^\d+$/)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A request to a service or an issuer to hold traced money. It rests on firm value only: the least of four conserving
 * rules, never on haircut or poison alone. It is a draft until a second person releases it.
 */
export const FreezeRequest = z.strictObject({
  format: z.literal('homeward.freeze-request/1'),
  reference: z.string().min(1).max(80),
  status: z.enum(['draft: not to be sent before a second person has released it', 'released by a second person']),
  /** The exchange or issuer asked. */
  service: z.string().min(1).max(200),
  /** The provision or order the request rests on, as the unit words it. */
  legalBasis: z.string().max(2000),
  chain: z.enum(['btc', 'eth', 'tron']),
  token: z.string().optional(),
  /** The newest second of the inputs: what happened later is not in here. */
  asOf: z.string(),
  holdings: z
    .array(
      z.strictObject({
        address: z.string(),
        kind: z.string(),
        tx: z.string(),
        output: z.number().int(),
        time: z.string(),
        firm: Amount,
        high: Amount,
      }),
    )
    .min(1),
  firm: Amount,
  finding: z.strictObject({ sha256: Sha256, replay: z.string() }),
})
export type FreezeRequest = z.infer<typeof FreezeRequest>
