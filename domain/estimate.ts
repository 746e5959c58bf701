import { z } from 'zod'

/** A parameter's value; minus infinity, which JSON has no number for, as text. */
const Parameter = z.union([z.number(), z.literal('-Inf')])

/** Names of lists, and of interactions joined by ":", in the order of a model's terms. */
const ModelTerms = z.array(z.string())

/**
 * How many people there may be beyond those on any list: a number with its interval and its limits, or the reason why the
 * lists do not say. Whole persons are meant throughout; `estimate` is the whole population, observed included.
 */
export const Estimate = z.strictObject({
  format: z.literal('homeward.estimate/1'),
  method: z.enum(['stepwise', 'bic', 'dga', 'lcmcr', 'chao']),
  lists: z.array(z.string()),
  observed: z.number().int().nonnegative(),
  estimate: z.number().nonnegative().nullable(),
  interval: z
    .strictObject({
      kind: z.enum(['bca', 'wald', 'credible']),
      level: z.number(),
      low: z.number(),
      high: z.number(),
      /** The share of simulated tables in which this kind of interval held the truth, and where that was measured. */
      honesty: z.string(),
      /** A wider BCa interval whose measured coverage, not its nominal one, is 95 %; only beside a 95 % BCa interval. */
      corrected: z
        .strictObject({ nominal: z.number(), low: z.number(), high: z.number(), honesty: z.string() })
        .optional(),
    })
    .nullable(),
  model: ModelTerms.nullable(),
  parameters: z.record(z.string(), Parameter),
  /** Standard error of the intercept, the logarithm of the number of unseen. */
  se: z.number().nullable(),
  deviance: z.number().nullable(),
  aic: z.number().nullable(),
  bic: z.number().nullable(),
  /** 0 exists and is unique, 1 no maximum, 2 several maxima, 3 both: of the chosen model, or of the start when refused. */
  existence: z.number().int().min(0).max(3),
  /** Other models worth knowing, best first: how far they disagree is part of the answer. */
  alternatives: z.array(
    z.strictObject({
      model: ModelTerms,
      bic: z.number().nullable(),
      estimate: z.number(),
      /** Posterior probability, where the method gives one. */
      weight: z.number().optional(),
    }),
  ),
  replicates: z.array(z.strictObject({ estimate: z.number().nullable(), model: ModelTerms.nullable() })),
  refusal: z.strictObject({ code: z.string(), reason: z.string(), needs: z.array(z.string()) }).nullable(),
  seed: z.number().int(),
  version: z.string(),
  /** Lower anchors: numbers that a few strong assumptions give at once. */
  anchors: z.strictObject({
    chao: z.number().nullable(),
    lincolnPetersen: z.array(z.strictObject({ lists: ModelTerms, estimate: z.number().nullable() })),
  }),
  /** What the estimate (by the stepwise method throughout) becomes when one thing about the lists is changed. */
  sensitivity: z
    .strictObject({
      baseline: z.number(),
      withoutList: z.array(z.strictObject({ list: z.string(), estimate: z.number().nullable() })),
      merged: z.array(z.strictObject({ lists: ModelTerms, estimate: z.number().nullable() })),
      linkage: z.array(
        z.strictObject({ error: z.enum(['missed', 'false']), share: z.number(), estimate: z.number().nullable() }),
      ),
    })
    .nullable(),
  /** What a reader must know about this number in particular. */
  warnings: z.array(z.string()),
  /** What has been said against the method as such, with its source; never empty. */
  criticisms: z.array(z.strictObject({ text: z.string(), source: z.string() })).min(1),
})
export type Estimate = z.infer<typeof Estimate>
