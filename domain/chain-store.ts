import { z } from 'zod'

const Whole = z.number().int().nonnegative()
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a folder of chain segments holds, in order. Segments never change; a new ingest adds some and rewrites this list. */
export const ChainStore = z.strictObject({
  format: z.literal('homeward.chain-store/1'),
  chain: z.enum(['btc', 'eth', 'tron']),
  /** Counts over all segments. `transfers` is 0 on chains that spend outputs, inputs and outputs on those that do not. */
  blocks: Whole,
  transactions: Whole,
  inputs: Whole,
  outputs: Whole,
  transfers: Whole,
  addresses: Whole,
  /** Whether any amount needs more than 64 bits. */
  isWide: z.boolean(),
  tokens: z.array(z.string()),
  /** The newest block: its hash on chains whose files carry one, its number and time. */
  tip: z.strictObject({ hash: Sha256.optional(), height: z.number().int(), time: Whole }).optional(),
  segments: z.array(z.strictObject({ file: z.string(), sha256: Sha256, bytes: Whole })),
  sources: z.array(z.strictObject({ file: z.string(), sha256: Sha256 })),
})
export type ChainStore = z.infer<typeof ChainStore>
