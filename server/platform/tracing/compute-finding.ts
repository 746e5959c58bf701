import { createHash } from 'node:crypto'
import { Finding, type PaymentGraph, Problem } from '@homeward/domain'
import {
  type Account,
  addSheets,
  errorCards,
  exitKinds,
  exitRank,
  isConserved,
  isContained,
  type Limits,
  type Policy,
  policies,
} from '@homeward/trace'
import { type OpenChainStore, openChainStore } from '../chain-store/open-chain-store.ts'
import { accountPayments } from './account-payments.ts'
import { chainNames } from './chain-names.ts'
import { coinPayments } from './coin-payments.ts'
import { type ExitTable, exitTable } from './exit-table.ts'
import { type ExitRow, edgeRows, exitRows } from './finding-tables.ts'
import { isFreezable } from './freezable-tokens.ts'
import { gatherGraph } from './gather-graph.ts'
import { readSeeds, type Seed } from './read-seeds.ts'
import { stopsAt, withoutShielded, withoutShieldedBalances } from './shield-exits.ts'
import { replayOf, type TracePlan } from './trace-plan.ts'

/** Bounds are computed up to this many edges; beyond, they stand at their trivial values and the finding says so. */
const edgeLimit = 100_000
const version = '0.1.0'

export interface Computed {
  readonly finding: Finding
  readonly files: readonly { readonly file: string; readonly text: string }[]
  /** The same transfers for other tools. */
  readonly graph: PaymentGraph
  /** The store's number of every exit, by how it is written in exits.csv, and the token that was traced. */
  readonly exitNumbers: ReadonlyMap<string, number>
  readonly token: number | undefined
}

/** Computes a finding from a store and a plan: the same inputs give the same bytes, today and in court. */
export function computeFinding(folder: string, storeName: string, plan: TracePlan): Computed {
  const store = openChainStore(folder)
  try {
    return findingIn({ store, exitsOf: (token) => exitTable(store, token) }, storeName, plan)
  } finally {
    store.close()
  }
}

/** What an office adds to a question: addresses that are never exits, and someone who waits. */
interface Asking {
  readonly shielded?: ReadonlySet<number>
  readonly progress?: (share: number) => void
}

/** An open store, and what is known of its exits: kept when many questions are asked of it. */
export interface TracedStore {
  readonly store: OpenChainStore
  readonly exitsOf: (token: number | undefined) => ExitTable
}

/**
 * The same from a store that stays open. A `shielded` address is an unlabelled hop: no label, cluster or balance makes
 * it an exit.
 */
export function findingIn(
  { store, exitsOf }: TracedStore,
  storeName: string,
  plan: TracePlan,
  { shielded = new Set(), progress }: Asking = {},
): Computed {
  const { chain, tip } = store.contents
  const seeds = joined(readSeeds(store, plan.from), plan.together)
  const token = chain === 'btc' ? undefined : tokenOf(store, seeds)
  const table = exitsOf(token)
  const exits = withoutShielded(table, shielded)
  const limits: Limits = {
    backward: plan.backward,
    ...(plan.hops !== undefined && { hops: plan.hops }),
    ...(plan.least !== undefined && { least: BigInt(plan.least) }),
    ...(plan.date !== undefined && { until: secondOf(plan.date, plan.backward) }),
    ...(plan.until === 'exits' && { stops: stopsAt(table, shielded) }),
    cutsCoinJoins: plan.coinjoins === 'cut',
    ...(plan.hub > 0 && { hub: plan.hub }),
  }
  const holdsAreExits = token !== undefined && !plan.backward && isFreezable(store.contents.tokens[token]!)
  const tracer =
    token === undefined
      ? coinPayments(store, limits, edgeLimit)
      : accountPayments(store, { token, limits, edgeLimit, holdsAreExits })
  const names = chainNames(store)
  const edges = edgeRows(names)
  const gathered = gatherGraph(names, chain, token === undefined ? 'BTC' : store.contents.tokens[token]!)
  const rows: ExitRow[] = []
  const traces = seeds.map((seed, index) => {
    progress?.(index / seeds.length)
    const trace = withoutShieldedBalances(tracer.trace(seed.places), shielded)
    for (const policy of policies) check(isConserved(trace.sheet.policies[policy]), 'conservation')
    for (const cell of trace.exits) {
      check(isContained(cell), 'the bounds')
      const storePlace = tracer.storeNumber(cell.place)
      const { time } = names.place(storePlace)
      const kind = cell.isHeld ? 'balance' : (exitKinds[exits.kinds[cell.address]!] as ExitRow['kind'])
      const rank = exitRank(cell.firm, kind, (tip?.time ?? time) - time)
      gathered.exit(cell.address, kind)
      rows.push({ seed: seed.text, cell, storePlace, kind, rank })
    }
    edges.add(seed.text, tracer)
    gathered.add(tracer)
    return { seed, trace }
  })
  const sheet = addSheets(traces.map(({ trace }) => trace.sheet))
  const files = [
    { file: 'exits.csv', text: exitRows(names, rows) },
    { file: 'edges.csv', text: edges.text() },
  ]
  const perRule = (values: Readonly<Record<Policy, bigint>>) => ({
    haircut: String(values.haircut),
    fifo: String(values.fifo),
    lifo: String(values.lifo),
    tiho: String(values.tiho),
  })
  const finding: Finding = {
    format: 'homeward.finding/1',
    engine: { name: 'homeward', version },
    replay: replayOf(plan, storeName),
    parameters: plan,
    chain,
    ...(token !== undefined && { token: store.contents.tokens[token]! }),
    seeds: traces.map(({ seed, trace }) => ({
      seed: seed.text,
      value: String(trace.value),
      outputs: seed.places.length,
    })),
    policies: {
      haircut: written(sheet.policies.haircut),
      fifo: written(sheet.policies.fifo),
      lifo: written(sheet.policies.lifo),
      tiho: written(sheet.policies.tiho),
    },
    poison: sheet.poison,
    cut: sheet.cut.map(({ reason, count, values }) => ({
      reason,
      count,
      value: String(mostOf(values)),
      values: perRule(values),
    })),
    exits: {
      count: rows.length,
      firm: String(rows.reduce((sum, { cell }) => sum + cell.firm, 0n)),
      bounded: traces.every(({ trace }) => trace.isBounded),
    },
    heuristics: exits.heuristics.map((name) => {
      const { precision, recall, measured } = errorCards.find((card) => card.name === name)!
      return { name, precision, recall, measured }
    }),
    claims: exits.claims.map((claim) => ({ ...claim, ageDays: ageInDays(claim.date, tip?.time ?? 0) })),
    warnings: edges.warnings(),
    inputs: [...store.contents.segments.map(({ file, sha256 }) => ({ file, sha256 })), ...exits.inputs],
    files: files.map(({ file, text }) => ({ file, sha256: createHash('sha256').update(text).digest('hex') })),
  }
  const exitNumbers = new Map(rows.map(({ cell: { address } }) => [names.address(address), address]))
  return { finding: Finding.parse(finding), files, graph: gathered.graph(), exitNumbers, token }
}

function joined(seeds: readonly Seed[], together: boolean): readonly Seed[] {
  if (!together || seeds.length === 1) return seeds
  return [{ text: 'all', places: [...new Set(seeds.flatMap((seed) => seed.places))] }]
}

function tokenOf(store: OpenChainStore, seeds: readonly Seed[]): number {
  const tokens = store.column('transferToken')
  const found = new Set(seeds.flatMap((seed) => seed.places.map((place) => tokens[place]!)))
  if (found.size > 1) {
    throw new Problem(
      'input-invalid',
      'The entries of --from move different tokens, which cannot be added: trace each alone, as TX:LOG.',
    )
  }
  return [...found][0]!
}

function secondOf(date: string, backward: boolean): number {
  const start = Date.parse(`${date}T00:00:00Z`) / 1000
  return backward ? start : start + 86_399
}

function ageInDays(date: string, now: number): number {
  return Math.max(0, Math.floor(now / 86_400 - Date.parse(`${date}T00:00:00Z`) / 86_400_000))
}

function mostOf(values: Readonly<Record<Policy, bigint>>): bigint {
  let most = 0n
  for (const policy of policies) if (values[policy] > most) most = values[policy]
  return most
}

function written(account: Account) {
  return {
    in: String(account.in),
    exits: String(account.exits),
    frontier: String(account.frontier),
    cut: String(account.cut),
    fees: String(account.fees),
  }
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Problem('check-failed', `The trace contradicts itself (${what}); nothing was written.`)
}

/** The bytes of a finding as it is written to disk and checked again. */
export function findingText(finding: Finding): string {
  return `${JSON.stringify(finding, null, 1)}\n`
}
