import { offsets } from '@homeward/trace'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'

const counted = new WeakMap<OpenChainStore, Uint32Array>()

/** The number of the first output of each transaction, counted once for a store that stays open. */
export function outputStarts(store: OpenChainStore): Uint32Array {
  const known = counted.get(store) ?? offsets(store.column('outputCount'))
  counted.set(store, known)
  return known
}
