import { z } from 'zod'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** One release of a body of cases. Every hash is of data that stays with its owner; none is of a single person. */
export const LedgerEntry = z.strictObject({
  position: z.number().int().nonnegative(),
  mode: z.enum(['aggregates', 'tables', 'synthetic', 'dp']),
  k: z.number().int().positive(),
  length: z.number().int().positive(),
  /** SHA-256 of the coded cases, and of the codebook: an exact repeat is no new release. */
  cases: Hash,
  codebook: Hash,
  epsilon: z.number().positive().nullable(),
  delta: z.number().positive().nullable(),
  rho: z.number().positive().nullable(),
  /** SHA-256 of the entry before (of the budget for the first), and of this one over that. */
  previous: Hash,
  hash: Hash,
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** Everything released about one body of cases, hash-chained, and the privacy budget they may ever spend together. */
export const ReleaseLedger = z.strictObject({
  format: z.literal('homeward.ledger/1'),
  /** The most that all releases together may cost; set by the first release with differential privacy. */
  budget: z.strictObject({ epsilon: z.number().positive(), delta: z.number().positive() }).nullable(),
  entries: z.array(LedgerEntry),
  /** Hash over the budget and the last entry: a shortened ledger does not fit it. */
  head: Hash,
})
export type ReleaseLedger = z.infer<typeof ReleaseLedger>
