import { z } from 'zod'
import { ListDefinitions } from './list-definition.ts'
import { field, type Noun } from './noun.ts'

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
  /** What was counted, and what each list could see of it; null when nobody said. */
  definitions: ListDefinitions.nullable(),
  /** Lists that were taken for one, and the number without that; null when every list stands for itself. */
  merging: z
    .strictObject({
      groups: z.array(z.strictObject({ name: z.string(), lists: z.array(z.string()) })),
      unmerged: z.number().nullable(),
    })
    .nullable(),
  /**
   * What uncertain links do to the number: each link was drawn again with its own probability, and the estimate made again
   * by the named method; null when the links are not known. Limits are null where draws without an estimate reach them.
   */
  linking: z
    .strictObject({
      method: z.enum(['stepwise', 'chao']),
      draws: z.number().int().positive(),
      links: z.number().int().nonnegative(),
      observed: z.strictObject({ low: z.number(), high: z.number() }),
      median: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      /** Links and people drawn again together. */
      withSampling: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
      withoutEstimate: z.number().int().nonnegative(),
      honesty: z.string(),
    })
    .nullable(),
  /** What a reader must know about this number in particular. */
  warnings: z.array(z.string()),
  /** What has been said against the method as such, with its source; never empty. */
  criticisms: z.array(z.strictObject({ text: z.string(), source: z.string() })).min(1),
})
export type Estimate = z.infer<typeof Estimate>

const RoundedRange = z.object({ low: z.number(), high: z.number() })

/** An estimate as anyone may read it: rounded to tens, its lists called by letters, with its limits and its critics. */
export const PublicEstimate = z.object({
  format: z.literal('homeward.public-estimate/1'),
  method: Estimate.shape.method,
  counted: z.string(),
  place: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  observed: z.number(),
  estimate: z.number().nullable(),
  interval: RoundedRange.extend({ level: z.number(), honesty: z.string() }).nullable(),
  /** The wider interval whose coverage was measured. */
  corrected: RoundedRange.extend({ honesty: z.string() }).nullable(),
  /** Where drawing the links again by their probabilities puts the number. */
  linking: RoundedRange.nullable(),
  alternatives: z.array(z.number()),
  lists: z.array(z.object({ list: z.string(), sees: z.string() })),
  refusal: Estimate.shape.refusal,
  criticisms: Estimate.shape.criticisms,
  version: z.string(),
})
export type PublicEstimate = z.infer<typeof PublicEstimate>

/** An estimate that someone made from lists of the register, kept with its lists so that walls go on holding. */
export const estimateNoun: Noun = {
  stage: 'count',
  fields: {
    title: field('statement', z.string().min(1).max(200)),
    /** The ids of the lists, in the order of the answer's own. */
    lists: field('statement', z.array(z.string())),
    basis: field('statement', z.enum(['accepted', 'proposed'])),
    /** The answer without its replicates. */
    answer: field('statement', Estimate),
    /** The replicates' estimates at 0, 1 … 100 hundredths; null where they have none. Empty without replicates. */
    spread: field('statement', z.array(z.number().nullable())),
    by: field('statement', z.string()),
    day: field('statement', z.iso.date()),
  },
}
