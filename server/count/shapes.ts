import { Estimate, ListKind, ReleaseStatement } from '@homeward/domain'
import { z } from 'zod'

// The shapes of the count stage's HTTP interface. Every named shape becomes a component of the published OpenAPI document.

const id = z.string().min(8).max(100)
const count = z.number().int().nonnegative()
const reason = z.string().min(3).max(2000)
const title = z.string().trim().min(3).max(200)
const sentence = z.string().trim().min(1).max(500)
const Basis = z.enum(['accepted', 'proposed'])
const Method = z.enum(['stepwise', 'bic', 'dga', 'lcmcr', 'chao'])

export const CountableList = z
  .object({ id, name: z.string(), kind: ListKind, issuer: z.string(), date: z.string(), people: count })
  .meta({ id: 'CountableList' })

export const NewEstimate = z
  .object({
    title,
    basis: Basis,
    lists: z.array(id).max(50),
    groups: z.array(z.object({ list: id, group: z.string().trim().min(1).max(100) })).max(50),
    definitions: z
      .object({
        counted: sentence,
        place: sentence,
        from: z.iso.date(),
        to: z.iso.date(),
        sees: z.array(z.string().max(500)).max(50),
      })
      .nullable(),
    method: Method,
    threshold: z.number().min(0).max(1),
    replicates: count.max(5000),
    draws: count.max(2000),
    seed: z
      .number()
      .int()
      .min(0)
      .max(2 ** 31),
  })
  .meta({ id: 'NewEstimate' })

export const KeptEstimate = z
  .object({
    id,
    title: z.string(),
    basis: Basis,
    by: z.string(),
    day: z.string(),
    answer: Estimate.meta({ id: 'EstimateAnswer' }),
    spread: z.array(z.number().nullable()),
  })
  .meta({ id: 'KeptEstimate' })

export const EstimateLine = z
  .object({
    id,
    title: z.string(),
    by: z.string(),
    day: z.string(),
    method: Method,
    lists: z.array(z.string()),
    observed: count,
    estimate: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
    refusal: z.string().nullable(),
  })
  .meta({ id: 'EstimateLine' })

export const PublishEstimate = z.object({ title, about: z.string().max(2000), reason }).meta({ id: 'PublishEstimate' })

const Ratio = z.object({ ratio: z.number().nullable(), low: z.number(), high: z.number().nullable() })
const TrendStep = z
  .object({
    earlier: z.string(),
    later: z.string(),
    panel: z.array(z.string()),
    recorded: Ratio,
    onPanel: Ratio.nullable(),
    perEffort: Ratio.nullable(),
    perPopulation: Ratio.nullable(),
    dispersion: z.number(),
    change: z.object({ sources: z.number(), effort: z.number(), rest: z.number(), all: z.number() }).nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'TrendStep' })

export const Trends = z
  .object({
    periods: z.array(
      z.object({
        name: z.string(),
        recorded: count,
        onPanel: count,
        sources: z.array(z.string()),
        effort: z.number().nullable(),
        population: z.number().nullable(),
        definition: z.string(),
        isBreak: z.boolean(),
        incomplete: z
          .object({
            reported: count,
            share: z.number(),
            expected: z.number(),
            low: z.number(),
            high: z.number(),
            isHeldBack: z.boolean(),
          })
          .nullable(),
      }),
    ),
    panel: z.array(z.string()),
    steps: z.array(TrendStep),
    whole: TrendStep.nullable(),
  })
  .meta({ id: 'Trends' })

export const ComparedTotals = z
  .object({
    ratio: Ratio.nullable(),
    sentence: z.string().nullable(),
    warnings: z.array(z.string()),
    /** Why there is no ratio. */
    refusal: z.string().nullable(),
  })
  .meta({ id: 'ComparedTotals' })

export const CaseCodebook = z
  .object({
    isOwn: z.boolean(),
    person: z.string().nullable(),
    columns: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  })
  .meta({ id: 'CaseCodebook' })

export const ReadCases = z
  .object({
    id,
    rows: count,
    persons: count,
    hasPersons: z.boolean(),
    leftOutColumns: count,
    isInvented: z.boolean(),
    columns: count,
  })
  .meta({ id: 'ReadCases' })

const release = {
  cases: id,
  body: z.string().trim().min(1).max(100),
  mode: z.enum(['aggregates', 'tables', 'synthetic', 'dp']),
  k: z.number().int().min(2).max(1000),
  length: z.number().int().min(1).max(6),
  round: z.number().int().min(3).max(1000).nullable(),
  epsilon: z.number().positive().max(100).nullable(),
  delta: z.number().positive().max(0.001),
  budget: z.number().positive().max(1000).nullable(),
}

export const PlannedRelease = z.object(release).meta({ id: 'PlannedRelease' })
export const NewRelease = z
  .object({ ...release, title, about: z.string().max(2000), reason })
  .meta({ id: 'NewRelease' })

export const ReleasePreview = z
  .object({
    mode: z.enum(['aggregates', 'tables', 'synthetic', 'dp']),
    k: count,
    length: count,
    rho: z.number().nullable(),
    rowsWithin95: z.number().nullable(),
    expectedError: z.array(
      z.object({ length: count, weighted: z.number().nullable(), absolute: z.number().optional() }),
    ),
    noise: z.array(
      z.object({
        knownValuesPerRecord: count,
        byLength: z.array(z.object({ length: count, sigma: z.number(), absolute: z.number(), within95: z.number() })),
      }),
    ),
    /** Why the ledger would refuse it. */
    refusal: z.string().nullable(),
  })
  .meta({ id: 'ReleasePreview' })

export const MadeRelease = z
  .object({ id, statement: ReleaseStatement.meta({ id: 'ReleaseStatement' }) })
  .meta({ id: 'MadeRelease' })

export const Ledgers = z
  .object({
    ledgers: z.array(
      z.object({
        body: z.string(),
        isIntact: z.boolean(),
        budget: z.object({ epsilon: z.number(), delta: z.number() }).nullable(),
        spentEpsilon: z.number().nullable(),
        entries: z.array(
          z.object({
            position: count,
            mode: z.string(),
            k: count,
            length: count,
            epsilon: z.number().nullable(),
            delta: z.number().nullable(),
            hash: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ReleaseLedgers' })
