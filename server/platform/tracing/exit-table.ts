import { clusterCoins, depositAddresses, exitKinds } from '@homeward/trace'
import { accountGraph } from '../chain-store/account-graph.ts'
import { coinGraph } from '../chain-store/coin-graph.ts'
import { type KnownExits, knownExits } from '../chain-store/known-exits.ts'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'

/** Every address that is an exit, and which heuristics were needed to know it. */
export interface ExitTable extends Omit<KnownExits, 'kinds'> {
  readonly kinds: Uint8Array
  readonly heuristics: readonly ('multi-input' | 'deposit-address')[]
  /** On account chains, the wallet each deposit address forwards to, plus one; 0 for any other account. */
  readonly walletOf?: Uint32Array
  /** On chains that spend outputs and have labels, the least address of each address's cluster. */
  readonly root?: Uint32Array
}

const exchange = exitKinds.indexOf('exchange')
const deposit = exitKinds.indexOf('deposit')

/**
 * Labels first; on chains that spend outputs a label then reaches the whole cluster, on account chains the deposit
 * addresses of exchanges are found by what they do.
 */
export function exitTable(store: OpenChainStore, token: number | undefined): ExitTable {
  const known = knownExits(store)
  const kinds = Uint8Array.from(known.kinds)
  if (token !== undefined) {
    const hot = kinds.map((kind) => (kind === exchange ? 1 : 0))
    const { walletOf, inferred, count } = depositAddresses(accountGraph(store, token), hot)
    for (const wallet of inferred) if (kinds[wallet] === 0) kinds[wallet] = exchange
    for (let account = 0; account < walletOf.length; account++) {
      if (walletOf[account] !== 0 && kinds[account] === 0) kinds[account] = deposit
    }
    return { ...known, kinds, heuristics: count > 0 ? ['deposit-address'] : [], walletOf }
  }
  if (known.kinds.every((kind) => kind === 0)) return { ...known, kinds, heuristics: [] }
  const { root } = clusterCoins(coinGraph(store), store.contents.addresses)
  const kindOfCluster = new Map<number, number>()
  for (let address = 0; address < kinds.length; address++) {
    if (kinds[address] !== 0 && !kindOfCluster.has(root[address]!)) kindOfCluster.set(root[address]!, kinds[address]!)
  }
  for (let address = 0; address < kinds.length; address++) {
    if (kinds[address] === 0) kinds[address] = kindOfCluster.get(root[address]!) ?? 0
  }
  return { ...known, kinds, heuristics: ['multi-input'], root }
}
