import { z } from 'zod'

const LengthError = z.object({
  /** How many attributes the counted combinations have. */
  length: z.number().int().positive(),
  /** Sum of |released - true| over the sum of true counts. */
  weighted: z.number().nonnegative().nullable(),
  /** Expected size of the error of one count, in persons. */
  absolute: z.number().nonnegative().optional(),
})

/** What a release of case data promises and costs, for a machine: it lies beside the released files. */
export const ReleaseStatement = z.strictObject({
  format: z.literal('homeward.statement/1'),
  mode: z.enum(['aggregates', 'tables', 'synthetic', 'dp']),
  k: z.number().int().positive(),
  length: z.number().int().positive(),
  /** Records (one a person): rounded down to a multiple of k, or with noise when `mode` is dp. */
  rows: z.number().int().nonnegative(),
  /** The promise of differential privacy (add or remove one person); null for the k-safe modes, which make none. */
  epsilon: z.number().positive().nullable(),
  delta: z.number().positive().nullable(),
  /** What was spent, as zero-concentrated differential privacy: the sum over `sigma` of sensitivity² / (2 sigma²). */
  rho: z.number().positive().nullable(),
  sigma: z
    .array(z.object({ what: z.string(), sensitivity: z.number(), sigma: z.number(), rho: z.number() }))
    .nullable(),
  expectedError: z.array(LengthError),
  /** Measured against the data; in mode dp itself a noisy count that is paid for. */
  measuredError: z.array(LengthError).nullable(),
  /** The place and hash of this release in its ledger. */
  ledgerEntry: z.object({ position: z.number().int().nonnegative(), hash: z.string() }).nullable(),
})
export type ReleaseStatement = z.infer<typeof ReleaseStatement>
