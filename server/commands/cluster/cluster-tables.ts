import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { chainNames } from '../../platform/tracing/chain-names.ts'
import type { Clustered } from './cluster-store.ts'

const rowsAtOnce = 8192

/** `address,cluster`: a cluster is named by its first address on the chain. */
export async function* clusterRows(
  store: OpenChainStore,
  { clusters, only }: Clustered,
  progress: (share: number, what: string) => void,
): AsyncGenerator<string> {
  const names = chainNames(store)
  const { root } = clusters
  const rootName = new Map<number, string>()
  let lines = ['address,cluster']
  for (let address = 0; address < root.length; address++) {
    const cluster = root[address]!
    if (only !== undefined && cluster !== only) continue
    const name = names.address(address)
    const known = rootName.get(cluster)
    if (known === undefined && cluster === address) rootName.set(cluster, name)
    lines.push(`${name},${known ?? name}`)
    if (lines.length < rowsAtOnce) continue
    yield `${lines.join('\n')}\n`
    lines = []
    progress(address / root.length, 'writing clusters')
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
  progress(1, 'writing clusters')
}

/** `a,b,heuristic,tx,confidence`: every merge with its evidence; confidence is the heuristic's measured precision. */
export async function* mergeRows(
  store: OpenChainStore,
  { clusters, heuristic, only, summary }: Clustered,
): AsyncGenerator<string> {
  const names = chainNames(store)
  const { merges, root } = clusters
  const transactions = heuristic === 'deposit-reuse' ? store.column('transferTransaction') : undefined
  const confidence = summary.errorCard.precision ?? ''
  let lines = ['a,b,heuristic,tx,confidence']
  for (let merge = 0; merge < merges.length; merge++) {
    const a = merges.a[merge]!
    if (only !== undefined && root[a] !== only) continue
    const evidence = merges.evidence[merge]!
    const tx = names.transaction(transactions === undefined ? evidence : transactions[evidence]!)
    lines.push([names.address(a), names.address(merges.b[merge]!), heuristic, tx, confidence].join(','))
    if (lines.length < rowsAtOnce) continue
    yield `${lines.join('\n')}\n`
    lines = []
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}
