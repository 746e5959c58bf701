import {
  type Clusters,
  clusterAccounts,
  clusterCoins,
  depositAddresses,
  type ErrorCard,
  errorCards,
  exitKinds,
  type Heuristic,
} from '@homeward/trace'
import { accountGraph, type TokenGraph } from '../../chain-store/account-graph.ts'
import { coinGraph } from '../../chain-store/coin-graph.ts'
import { knownExits } from '../../chain-store/known-exits.ts'
import type { OpenChainStore } from '../../chain-store/open-chain-store.ts'
import { chainNames } from '../chain-names.ts'
import { findAddress, findTransactions } from '../find-in-store.ts'

/** The addresses that a heuristic puts together with one, why, and what remains together without the cut evidence. */
export interface ClusterView {
  readonly heuristic: Heuristic
  readonly size: number
  /** The first of its addresses in chain order. No label is said of any of them. */
  readonly members: readonly string[]
  readonly merges: readonly { readonly a: string; readonly b: string; readonly tx: string }[]
  readonly mergeCount: number
  /** Its parts once the cut transactions are no evidence, largest first; one part when nothing was cut. */
  readonly parts: readonly { readonly size: number; readonly members: readonly string[] }[]
  readonly partCount: number
  readonly errorCard: ErrorCard
}

const mostMembers = 200
const mostMerges = 200
const mostParts = 50
const mostOfPart = 20

/** Clusters of a store without and with evidence cut, kept for the last cuts asked about. */
interface Kept {
  readonly cluster: (without: ReadonlySet<number>) => Clusters
  readonly whole: Clusters
  cuts: string
  cut: Clusters
}
const kept = new WeakMap<OpenChainStore, Kept>()

/** `without` are transactions an analyst does not accept as evidence. */
export function clusterOf(store: OpenChainStore, address: string, without: readonly string[]): ClusterView {
  const number = findAddress(store, address, 'The address')
  const known = kept.get(store) ?? prepare(store)
  kept.set(store, known)
  const cuts = [...without].sort().join()
  if (known.cuts !== cuts) {
    known.cut = known.cluster(new Set(findTransactions(store, without).values()))
    known.cuts = cuts
  }
  const { whole, cut } = known
  const names = chainNames(store)
  const root = whole.root[number]!
  const members: number[] = []
  for (let each = 0; each < whole.root.length; each++) if (whole.root[each] === root) members.push(each)
  const parts = new Map<number, number[]>()
  for (const each of members) {
    const part = parts.get(cut.root[each]!)
    if (part === undefined) parts.set(cut.root[each]!, [each])
    else part.push(each)
  }
  const heuristic = store.contents.chain === 'btc' ? 'multi-input' : 'deposit-reuse'
  const { merges, mergeCount } = mergesOf(store, whole, root, heuristic)
  return {
    heuristic,
    size: members.length,
    members: members.slice(0, mostMembers).map(names.address),
    merges,
    mergeCount,
    parts: [...parts.values()]
      .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
      .slice(0, mostParts)
      .map((part) => ({ size: part.length, members: part.slice(0, mostOfPart).map(names.address) })),
    partCount: parts.size,
    errorCard: errorCards.find((card) => card.name === heuristic)!,
  }
}

function mergesOf(store: OpenChainStore, { merges, root }: Clusters, wanted: number, heuristic: Heuristic) {
  const names = chainNames(store)
  const transactions = heuristic === 'deposit-reuse' ? store.column('transferTransaction') : undefined
  const found: ClusterView['merges'][number][] = []
  let count = 0
  for (let merge = 0; merge < merges.length; merge++) {
    if (root[merges.a[merge]!] !== wanted) continue
    count++
    if (found.length === mostMerges) continue
    const evidence = merges.evidence[merge]!
    found.push({
      a: names.address(merges.a[merge]!),
      b: names.address(merges.b[merge]!),
      tx: names.transaction(transactions?.[evidence] ?? evidence),
    })
  }
  return { merges: found, mergeCount: count }
}

function prepare(store: OpenChainStore): Kept {
  const cluster = store.contents.chain === 'btc' ? coinClusters(store) : accountClusters(store)
  const whole = cluster(new Set())
  return { cluster, whole, cuts: '', cut: whole }
}

function coinClusters(store: OpenChainStore): Kept['cluster'] {
  const graph = coinGraph(store)
  return (without) => clusterCoins(graph, store.contents.addresses, { without })
}

/** As the command clusters: by the first token. Evidence that was cut counts as a transfer to oneself, which joins nobody. */
function accountClusters(store: OpenChainStore): Kept['cluster'] {
  const { kinds } = knownExits(store)
  const hot = kinds.map((kind) => (exitKinds[kind] === 'exchange' ? 1 : 0))
  const graph = accountGraph(store, 0)
  const deposits = depositAddresses(graph, hot)
  return (without) => clusterAccounts(withoutEvidence(graph, without), deposits, hot)
}

function withoutEvidence(graph: TokenGraph, without: ReadonlySet<number>): TokenGraph {
  if (without.size === 0) return graph
  const from = Uint32Array.from(graph.from)
  for (let transfer = 0; transfer < from.length; transfer++) {
    if (without.has(graph.transaction[transfer]!)) from[transfer] = graph.to[transfer]!
  }
  return { ...graph, from }
}
