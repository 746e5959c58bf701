import { Problem } from '@homeward/domain'
import {
  type Clusters,
  changeCandidates,
  clusterAccounts,
  clusterCoins,
  depositAddresses,
  errorCards,
  exitKinds,
  type Heuristic,
} from '@homeward/trace'
import { accountGraph } from '../../platform/chain-store/account-graph.ts'
import { coinGraph } from '../../platform/chain-store/coin-graph.ts'
import { knownExits } from '../../platform/chain-store/known-exits.ts'
import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { findAddress, findTransactions } from '../../platform/tracing/find-in-store.ts'

/** The clusters of a store and what is said about them. */
export interface Clustered {
  readonly clusters: Clusters
  readonly heuristic: Heuristic
  /** The representative of the one cluster asked for. */
  readonly only: number | undefined
  readonly summary: ReturnType<typeof summaryOf>
}

export function clusterStore(
  store: OpenChainStore,
  { of, without }: { readonly of?: string | undefined; readonly without?: string | undefined },
): Clustered {
  const isCoins = store.contents.chain === 'btc'
  if (!isCoins && without !== undefined) {
    throw new Problem('usage-wrong', '--without is for chains whose transactions have several payers.')
  }
  const { clusters, candidates } = isCoins ? coins(store, without) : accounts(store)
  const heuristic = isCoins ? 'multi-input' : 'deposit-reuse'
  const only = of === undefined ? undefined : clusters.root[findAddress(store, of, '--of')]!
  return { clusters, heuristic, only, summary: summaryOf(clusters, heuristic, candidates) }
}

function coins(store: OpenChainStore, without: string | undefined) {
  const graph = coinGraph(store)
  const cut = without === undefined ? new Set<number>() : evidence(store, without)
  const clusters = clusterCoins(graph, store.contents.addresses, { without: cut })
  const found = changeCandidates(graph, store.contents.addresses)
  return { clusters, candidates: { change: found.length, peel: found.filter((each) => each.isPeel).length } }
}

function evidence(store: OpenChainStore, without: string): Set<number> {
  const texts = without.split(',').map((text) => text.trim().toLowerCase())
  const found = findTransactions(store, texts)
  if (found.size < new Set(texts).size) {
    throw new Problem('input-invalid', 'An entry of --without is no transaction of the store.')
  }
  return new Set(found.values())
}

/** Every token by itself would join less: whoever pays into a deposit address does so in any token. */
function accounts(store: OpenChainStore) {
  const { kinds } = knownExits(store)
  const hot = kinds.map((kind) => (exitKinds[kind] === 'exchange' ? 1 : 0))
  const graph = accountGraph(store, 0)
  return { clusters: clusterAccounts(graph, depositAddresses(graph, hot), hot), candidates: { change: 0, peel: 0 } }
}

function summaryOf(clusters: Clusters, heuristic: Heuristic, candidates: { change: number; peel: number }) {
  const sizes = new Uint32Array(clusters.root.length)
  let largest = 0
  for (const root of clusters.root) {
    sizes[root]!++
    if (sizes[root]! > largest) largest = sizes[root]!
  }
  return {
    addresses: clusters.root.length,
    clusters: clusters.count,
    merges: clusters.merges.length,
    largest,
    excluded: clusters.excluded,
    candidates,
    heuristic,
    errorCard: errorCards.find((card) => card.name === heuristic)!,
  }
}
