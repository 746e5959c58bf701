import { writeAddress } from '@homeward/formats/chain'
import { groupOf, offsets, unknown } from '@homeward/trace'
import type { OpenChainStore } from '../chain-store/open-chain-store.ts'
import { outputStarts } from './output-starts.ts'

/** How numbers of a store are written for people: addresses, transactions, and the number of an output or log in one. */
export interface ChainNames {
  readonly address: (address: number) => string
  readonly transaction: (transaction: number) => string
  /** The transaction of an output or transfer, its number there, and when. */
  readonly place: (place: number) => { readonly transaction: number; readonly number: number; readonly time: number }
}

const made = new WeakMap<OpenChainStore, ChainNames>()

/** Made once for a store that stays open: finding where each block and output begins costs more than most traces. */
export function chainNames(store: OpenChainStore): ChainNames {
  const known = made.get(store) ?? namesIn(store)
  made.set(store, known)
  return known
}

function namesIn(store: OpenChainStore): ChainNames {
  const isCoins = store.contents.chain === 'btc'
  const keys = store.column('addressKey')
  const width = isCoins ? 9 : 6
  const ids = Buffer.from(store.bytes('transactionId').buffer)
  const blockStart = offsets(store.column('blockTransactions'))
  const blockTime = store.column('blockTime')
  const outputStart = isCoins ? outputStarts(store) : undefined
  const time = (transaction: number) => blockTime[groupOf(blockStart, transaction)]!
  return {
    address: (address) => (address === unknown ? '' : writeAddress(keys, address * width)),
    transaction: (transaction) => {
      const id = Buffer.from(ids.subarray(transaction * 32, transaction * 32 + 32))
      return (isCoins ? id.reverse() : id).toString('hex')
    },
    place: (place) => {
      if (outputStart !== undefined) {
        const transaction = groupOf(outputStart, place)
        return { transaction, number: place - outputStart[transaction]!, time: time(transaction) }
      }
      const transaction = store.column('transferTransaction')[place]!
      return { transaction, number: store.column('transferLog')[place]!, time: time(transaction) }
    },
  }
}
