import { unknown } from '../coins/coin-graph.ts'
import { type Clusters, Union } from './cluster.ts'
import { isCoinJoin, type ShapeColumns } from './is-coin-join.ts'
import { isPayJoin, type SpentOutputs } from './is-pay-join.ts'

/** A payment to at least this many places is a batch: custodians pay many people from the coins of many people. */
const batchOutputs = 10

export interface ClusterOptions {
  /** Transactions an analyst does not accept as evidence. */
  readonly without?: ReadonlySet<number>
  /** Exclusions to leave off, to measure what each is worth. */
  readonly keep?: ReadonlySet<'coinjoin' | 'payjoin' | 'batch'>
}

/**
 * Common spending (multi-input): who signs for several addresses in one transaction controls them all (Nakamoto 2008,
 * section 10; Meiklejohn et al. 2013). It fails where several people sign together: CoinJoins, PayJoins and batch payouts
 * are excluded, and counted.
 */
export function clusterCoins(
  graph: ShapeColumns & SpentOutputs,
  addresses: number,
  { without, keep }: ClusterOptions = {},
): Clusters {
  const { inputStart, outputStart, inputAddress } = graph
  const union = new Union(addresses)
  const excluded = { coinjoin: 0, payjoin: 0, batch: 0, analyst: 0 }
  const skips = {
    coinjoin: !keep?.has('coinjoin'),
    payjoin: !keep?.has('payjoin'),
    batch: !keep?.has('batch'),
  }
  for (let transaction = 0; transaction + 1 < inputStart.length; transaction++) {
    const from = inputStart[transaction]!
    const to = inputStart[transaction + 1]!
    if (to - from < 2) continue
    const first = firstKnown(inputAddress, from, to)
    if (first < 0) continue
    if (without?.has(transaction)) {
      excluded.analyst++
      continue
    }
    const outputs = outputStart[transaction + 1]! - outputStart[transaction]!
    if (skips.coinjoin && outputs > 2 && isCoinJoin(graph, transaction)) {
      excluded.coinjoin++
      continue
    }
    if (skips.batch && outputs >= batchOutputs) {
      excluded.batch++
      continue
    }
    if (skips.payjoin && outputs === 2 && isPayJoin(graph, transaction)) {
      excluded.payjoin++
      continue
    }
    const payer = inputAddress[first]!
    for (let input = first + 1; input < to; input++) {
      const address = inputAddress[input]!
      if (address !== payer && address !== unknown) union.join(payer, address, transaction)
    }
  }
  return { root: union.flatten(), count: union.count, merges: union.merges, excluded }
}

/** The first input with a known address, if another one has a different address: otherwise there is nothing to join. */
function firstKnown(addresses: Uint32Array, from: number, to: number): number {
  let first = -1
  for (let input = from; input < to; input++) {
    if (addresses[input] === unknown) continue
    if (first < 0) first = input
    else if (addresses[input] !== addresses[first]) return first
  }
  return -1
}
