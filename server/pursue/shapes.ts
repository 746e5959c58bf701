import { FreezeOutcome } from '@homeward/domain'
import { z } from 'zod'

const Amount = z.string().regex(/^\d{1,39}$/)
const Chain = z.enum(['btc', 'eth', 'tron'])
const ExitKind = z.enum(['exchange', 'deposit', 'service', 'bridge', 'swap', 'mixer', 'balance'])
const CutReason = z.enum(['hops', 'value', 'date', 'stop', 'coinjoin', 'unseen', 'hub', 'seed'])
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
  .object({
    id: z.string(),
    title: z.string(),
    chain: Chain,
    day: z.string(),
    state: z.enum(['done', 'running', 'stopped']),
  })
  .meta({ id: 'TraceLine' })

const PerRule = { haircut: Amount, fifo: Amount, lifo: Amount, tiho: Amount }
const Account = z.object({ in: Amount, exits: Amount, frontier: Amount, cut: Amount, fees: Amount })

const ExitClaim = z.object({
  by: z.enum(['label', 'cluster', 'deposit', 'wallet', 'balance']),
  name: z.string().nullable(),
  source: z.string().nullable(),
  date: z.string().nullable(),
  ageDays: z.number().nullable(),
  confidence: z.number().nullable(),
  wallet: z.string().nullable(),
})

export const Trace = z
  .object({
    /** The chain it was traced in; null for a trace from before this was kept. */
    source: z.string().nullable(),
    chain: Chain,
    unit: z.object({ name: z.string(), decimals: z.number().nullable() }),
    asked: z.object({
      backward: z.boolean(),
      hops: z.number().nullable(),
      least: z.string().nullable(),
      date: z.string().nullable(),
    }),
    seeds: z.array(z.object({ seed: z.string(), value: Amount })),
    policies: z.object({ haircut: Account, fifo: Account, lifo: Account, tiho: Account }),
    poison: z.object({ transactions: z.number(), outputs: z.number() }),
    cut: z.array(z.object({ reason: CutReason, count: z.number(), value: Amount })),
    firm: Amount,
    isBounded: z.boolean(),
    exits: z.array(
      z.object({
        seed: z.string(),
        address: z.string(),
        kind: ExitKind,
        tx: z.string(),
        output: z.number(),
        time: z.number(),
        firm: Amount,
        high: Amount,
        low: Amount,
        most: Amount,
        ...PerRule,
        claim: ExitClaim.nullable(),
      }),
    ),
    exitCount: z.number(),
    transferCount: z.number(),
    heuristics: z.array(
      z.object({
        name: z.enum(['multi-input', 'deposit-address', 'deposit-reuse']),
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

/** A trace, or that it is still on its way. */
export const TraceState = z
  .object({
    id: z.string(),
    title: z.string(),
    day: z.string(),
    job: z.string().nullable(),
    fault: z.string().nullable(),
    trace: Trace.nullable(),
  })
  .meta({ id: 'TraceState' })

export const TraceGraph = z
  .object({
    addresses: z.array(z.object({ address: z.string(), exit: ExitKind.nullable() })),
    transfers: z.array(
      z.object({
        tx: z.string(),
        output: z.number(),
        /** Numbers of `addresses`. */
        from: z.number(),
        to: z.number(),
        value: z.string(),
        time: z.number(),
        hop: z.number(),
        end: z.string(),
        firm: z.string(),
        high: z.string(),
      }),
    ),
    leftOut: z.number(),
  })
  .meta({ id: 'TraceGraph' })

const Tx = z.string().regex(/^(?:0x)?[0-9a-fA-F]{64}$/)
const Address = z.string().min(1).max(120)

export const AskedTransaction = z.object({ source: z.string().max(60), tx: Tx }).meta({ id: 'AskedTransaction' })

const TransactionPart = z.object({
  number: z.number(),
  address: z.string().nullable(),
  value: z.string().nullable(),
  spends: z.string().nullable(),
})

export const RawTransaction = z
  .object({
    tx: z.string(),
    unit: z.object({ name: z.string(), decimals: z.number().nullable() }),
    block: z.object({ height: z.number(), time: z.number(), position: z.number(), hash: z.string().nullable() }),
    inputs: z.array(TransactionPart),
    outputs: z.array(TransactionPart),
    transfers: z.array(
      z.object({
        log: z.number(),
        unit: z.object({ name: z.string(), decimals: z.number().nullable() }),
        from: z.string(),
        to: z.string(),
        value: z.string(),
      }),
    ),
    counts: z.object({ inputs: z.number(), outputs: z.number(), transfers: z.number() }),
    segment: z.string(),
    offset: z.number(),
    sources: z.array(z.object({ file: z.string(), sha256: z.string() })),
  })
  .meta({ id: 'RawTransaction' })

export const AskedAddress = z.object({ address: Address }).meta({ id: 'AskedAddress' })

export const Sweeps = z
  .object({
    wallet: z.string(),
    count: z.number(),
    value: z.string(),
    transfers: z.array(z.object({ tx: z.string(), log: z.number(), value: z.string(), time: z.number() })),
  })
  .meta({ id: 'Sweeps' })

export const NewCut = z.object({ tx: Tx, reason }).meta({ id: 'NewCut' })

export const ClusterCut = z
  .object({ id: z.string(), tx: z.string(), day: z.string(), reason: z.string() })
  .meta({ id: 'ClusterCut' })

const ClusterPart = z.object({ size: z.number(), members: z.array(z.string()) })

export const ClusterView = z
  .object({
    heuristic: z.enum(['multi-input', 'deposit-reuse']),
    size: z.number(),
    members: z.array(z.string()),
    merges: z.array(z.object({ a: z.string(), b: z.string(), tx: z.string() })),
    mergeCount: z.number(),
    parts: z.array(ClusterPart),
    partCount: z.number(),
    errorCard: z.object({
      name: z.string(),
      precision: z.number().nullable(),
      recall: z.number().nullable(),
      traps: z.array(z.string()),
      measured: z.string(),
    }),
  })
  .meta({ id: 'ClusterView' })

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
    unit: z.object({ name: z.string(), decimals: z.number().nullable() }),
    holdings: z.number(),
    by: z.string(),
    day: z.string(),
    state: z.enum(['waiting', 'released', 'refused']),
    mine: z.boolean(),
    answers: z.array(
      z.object({ outcome: FreezeOutcome, day: z.string(), amount: Amount.nullable(), note: z.string() }),
    ),
  })
  .meta({ id: 'FreezePack' })

export const NewFreezeAnswer = z
  .object({ outcome: FreezeOutcome, day: z.iso.date(), amount: Amount.nullable(), note: z.string().max(2000) })
  .meta({ id: 'NewFreezeAnswer' })

export const PackHoldings = z
  .object({
    holdings: z.array(
      z.object({
        address: z.string(),
        kind: ExitKind,
        tx: z.string(),
        output: z.number(),
        time: z.string(),
        firm: Amount,
        high: Amount,
      }),
    ),
  })
  .meta({ id: 'PackHoldings' })
