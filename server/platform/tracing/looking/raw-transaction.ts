import { Problem } from '@homeward/domain'
import { groupOf, offsets, unknown } from '@homeward/trace'
import type { OpenChainStore } from '../../chain-store/open-chain-store.ts'
import { chainNames } from '../chain-names.ts'
import { findTransactions, hashOf } from '../find-in-store.ts'
import { transferValue } from './sweeps.ts'

/** A transaction as the store holds it, and where: so that anyone can look at the same bytes. */
export interface RawTransaction {
  readonly tx: string
  readonly block: {
    readonly height: number
    readonly time: number
    readonly position: number
    readonly hash: string | null
  }
  /** Empty on chains that move a token between accounts. */
  readonly inputs: readonly Part[]
  readonly outputs: readonly Part[]
  readonly transfers: readonly Transfer[]
  /** How many inputs, outputs and transfers there are in all; only the first are listed. */
  readonly counts: { readonly inputs: number; readonly outputs: number; readonly transfers: number }
  /** The segment and the byte of it at which this transaction's id stands, and the files it was made from. */
  readonly segment: string
  readonly offset: number
  readonly sources: readonly { readonly file: string; readonly sha256: string }[]
}

interface Part {
  readonly number: number
  readonly address: string | null
  /** Null for money that comes from before the store begins. */
  readonly value: string | null
  /** For an input, the output it spends, as TX:N. */
  readonly spends: string | null
}

interface Transfer {
  readonly log: number
  readonly token: string
  readonly from: string
  readonly to: string
  readonly value: string
}

const mostListed = 200

export function rawTransaction(store: OpenChainStore, tx: string): RawTransaction {
  const transaction = findTransactions(store, [tx]).get(hashOf(tx))
  if (transaction === undefined) throw new Problem('input-invalid', 'The store does not have this transaction.')
  const isCoins = store.contents.chain === 'btc'
  const parts = isCoins ? coinParts(store, transaction) : { inputs: [], outputs: [], counts: { inputs: 0, outputs: 0 } }
  const moved = isCoins ? { transfers: [], count: 0 } : transfersIn(store, transaction)
  return {
    tx: hashOf(tx),
    block: blockOf(store, transaction),
    inputs: parts.inputs,
    outputs: parts.outputs,
    transfers: moved.transfers,
    counts: { ...parts.counts, transfers: moved.count },
    ...placeOf(store, transaction),
  }
}

function blockOf(store: OpenChainStore, transaction: number): RawTransaction['block'] {
  const starts = offsets(store.column('blockTransactions'))
  const block = groupOf(starts, transaction)
  const hashes = store.bytes('blockHash')
  const hash = Buffer.from(hashes.subarray(block * 32, block * 32 + 32)).reverse()
  return {
    height: store.column('blockHeight')[block]!,
    time: store.column('blockTime')[block]!,
    position: transaction - starts[block]!,
    hash: hash.length === 32 ? hash.toString('hex') : null,
  }
}

function coinParts(store: OpenChainStore, transaction: number) {
  const names = chainNames(store)
  const inputStart = offsets(store.column('inputCount'))
  const outputStart = offsets(store.column('outputCount'))
  const values = store.column('outputValue')
  const amountOf = (output: number) => String((BigInt(values[output * 2 + 1]!) << 32n) | BigInt(values[output * 2]!))
  const range = (starts: Uint32Array) => ({ from: starts[transaction]!, to: starts[transaction + 1]! })
  const listed = <Row>({ from, to }: { from: number; to: number }, row: (at: number, number: number) => Row) =>
    Array.from({ length: Math.min(mostListed, to - from) }, (_, number) => row(from + number, number))
  const ins = range(inputStart)
  const outs = range(outputStart)
  return {
    inputs: listed(ins, (at, number): Part => {
      const output = store.column('inputOutput')[at]!
      const address = names.address(store.column('inputAddress')[at]!) || null
      if (output === unknown) return { number, address, value: null, spends: null }
      const place = names.place(output)
      const spends = `${names.transaction(place.transaction)}:${place.number}`
      return { number, address, value: amountOf(output), spends }
    }),
    outputs: listed(outs, (at, number): Part => {
      const address = names.address(store.column('outputAddress')[at]!) || null
      return { number, address, value: amountOf(at), spends: null }
    }),
    counts: { inputs: ins.to - ins.from, outputs: outs.to - outs.from },
  }
}

function transfersIn(store: OpenChainStore, transaction: number): { transfers: Transfer[]; count: number } {
  const names = chainNames(store)
  const transactions = store.column('transferTransaction')
  let first = groupOf(transactions, transaction)
  while (first > 0 && transactions[first - 1] === transaction) first--
  let last = first
  while (last < transactions.length && transactions[last] === transaction) last++
  const transfers = Array.from({ length: Math.min(mostListed, last - first) }, (_, each) => {
    const transfer = first + each
    return {
      log: store.column('transferLog')[transfer]!,
      token: store.contents.tokens[store.column('transferToken')[transfer]!]!,
      from: names.address(store.column('transferFrom')[transfer]!),
      to: names.address(store.column('transferTo')[transfer]!),
      value: String(transferValue(store, transfer)),
    }
  })
  return { transfers, count: last - first }
}

function placeOf(store: OpenChainStore, transaction: number): Pick<RawTransaction, 'segment' | 'offset' | 'sources'> {
  const index = store.segments.findLastIndex(({ header }) => header.firstTransaction <= transaction)
  const { header, body } = store.segments[index]!
  const ids = header.columns.find(({ name }) => name === 'transactionId')!
  return {
    segment: store.contents.segments[index]!.file,
    offset: body + ids.offset + (transaction - header.firstTransaction) * 32,
    sources: header.sources,
  }
}
