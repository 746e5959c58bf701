import { z } from 'zod'

const Amount = z.string().regex(/^\d{1,39}$/)
const Chain = z.enum(['btc', 'eth', 'tron'])
const reason = z.string().min(3).max(2000)

export const RegisterChain = z
  .object({ name: z.string().min(1).max(120), folder: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/), reason })
  .meta({ id: 'RegisterChain' })

export const ChainSource = z
  .object({
    id: z.string(),
    name: z.string(),
    chain: Chain,
    transactions: z.number(),
    addresses: z.number(),
    newest: z.string().nullable(),
  })
  .meta({ id: 'ChainSource' })

export const ReportText = z
  .object({ source: z.string().max(60), text: z.string().max(100_000) })
  .meta({ id: 'ReportText' })

export const FoundSeeds = z
  .object({ seeds: z.array(z.string()), faulty: z.array(z.string()), lookAlikes: z.number() })
  .meta({ id: 'FoundSeeds' })

export const NewTrace = z
  .object({
    source: z.string().max(60),
    title: z.string().min(1).max(200),
    seeds: z
      .array(
        z
          .string()
          .min(1)
          .max(120)
          .regex(/^[^,\s]+$/),
      )
      .min(1)
      .max(100),
    backward: z.boolean(),
    hops: z.number().int().min(0).max(1000).nullable(),
    least: Amount.nullable(),
    date: z.iso.date().nullable(),
  })
  .meta({ id: 'NewTrace' })

export const TraceLine = z
  .object({ id: z.string(), title: z.string(), chain: z.string(), day: z.string() })
  .meta({ id: 'TraceLine' })

const PerRule = { haircut: Amount, fifo: Amount, lifo: Amount, tiho: Amount }
const Account = z.object({ in: Amount, exits: Amount, frontier: Amount, cut: Amount, fees: Amount })

export const Trace = z
  .object({
    id: z.string(),
    title: z.string(),
    day: z.string(),
    chain: Chain,
    token: z.string().nullable(),
    seeds: z.array(z.object({ seed: z.string(), value: Amount })),
    policies: z.object({ haircut: Account, fifo: Account, lifo: Account, tiho: Account }),
    poison: z.object({ transactions: z.number(), outputs: z.number() }),
    cut: z.array(z.object({ reason: z.string(), count: z.number(), value: Amount })),
    firm: Amount,
    isBounded: z.boolean(),
    exits: z.array(
      z.object({
        seed: z.string(),
        address: z.string(),
        kind: z.string(),
        tx: z.string(),
        output: z.number(),
        firm: Amount,
        high: Amount,
        low: Amount,
        most: Amount,
        ...PerRule,
      }),
    ),
    exitCount: z.number(),
    edges: z.array(
      z.object({
        seed: z.string(),
        tx: z.string(),
        output: z.number(),
        from: z.string(),
        to: z.string(),
        value: z.string(),
        time: z.number(),
        hop: z.number(),
        ...PerRule,
        end: z.string(),
      }),
    ),
    edgeCount: z.number(),
    heuristics: z.array(
      z.object({
        name: z.string(),
        precision: z.number().nullable(),
        recall: z.number().nullable(),
        measured: z.string(),
      }),
    ),
    claims: z.array(z.object({ source: z.string(), date: z.string(), ageDays: z.number(), used: z.number() })),
    warnings: z.array(z.string()),
    replay: z.string(),
  })
  .meta({ id: 'Trace' })

export const NewShield = z
  .object({ chain: Chain, address: z.string().min(1).max(120), reason })
  .meta({ id: 'NewShield' })

export const Shield = z
  .object({ id: z.string(), chain: Chain, address: z.string(), day: z.string() })
  .meta({ id: 'Shield' })

export const NewPack = z
  .object({
    service: z.string().min(1).max(200),
    reference: z.string().min(1).max(80),
    legalBasis: z.string().max(2000),
    exits: z.array(z.string().max(120)).max(200),
  })
  .meta({ id: 'NewPack' })

export const Pack = z
  .object({
    id: z.string(),
    trace: z.string(),
    service: z.string(),
    reference: z.string(),
    legalBasis: z.string(),
    firm: Amount,
    holdings: z.number(),
    by: z.string(),
    day: z.string(),
    state: z.enum(['waiting', 'released', 'refused']),
    mine: z.boolean(),
  })
  .meta({ id: 'FreezePack' })
