import type { AccountGraph } from '../accounts/account-graph.ts'
import type { Deposits } from '../exits/deposit-addresses.ts'
import { type Clusters, Union } from './cluster.ts'

/**
 * Deposit reuse (Victor 2020): accounts that pay into one customer's deposit address at an exchange belong to that
 * customer. It fails where someone else pays in for them; wallets of exchanges are never joined.
 */
export function clusterAccounts(graph: AccountGraph, deposits: Deposits, hotWallets: Uint8Array): Clusters {
  const union = new Union(graph.accounts)
  const isWallet = Uint8Array.from(hotWallets)
  for (const wallet of deposits.inferred) isWallet[wallet] = 1
  const first = new Uint32Array(graph.accounts)
  for (let transfer = 0; transfer < graph.transfers; transfer++) {
    const payee = graph.to[transfer]!
    const payer = graph.from[transfer]!
    if (deposits.walletOf[payee] === 0 || isWallet[payer] === 1 || deposits.walletOf[payer] !== 0) continue
    if (first[payee] === 0) first[payee] = payer + 1
    else union.join(first[payee]! - 1, payer, transfer)
  }
  return {
    root: union.flatten(),
    count: union.count,
    merges: union.merges,
    excluded: { coinjoin: 0, payjoin: 0, batch: 0, analyst: 0 },
  }
}
