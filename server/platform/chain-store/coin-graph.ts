import { type CoinGraph, offsets, spenders } from '@homeward/trace'
import type { OpenChainStore } from './open-chain-store.ts'

/** A store of a chain that spends outputs, as the engine reads it. */
export function coinGraph(store: OpenChainStore): CoinGraph & { readonly inputAddress: Uint32Array } {
  const inputStart = offsets(store.column('inputCount'))
  const inputOutput = store.column('inputOutput')
  const outputAddress = store.column('outputAddress')
  return {
    transactions: store.contents.transactions,
    inputStart,
    outputStart: offsets(store.column('outputCount')),
    inputOutput,
    inputAddress: store.column('inputAddress'),
    outputAddress,
    outputValue: store.column('outputValue'),
    words: 2,
    spender: spenders(inputStart, inputOutput, outputAddress.length),
    blockTime: store.column('blockTime'),
    blockStart: offsets(store.column('blockTransactions')),
  }
}
