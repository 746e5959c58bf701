import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { type ColumnName, columnTypes, unknown } from '@homeward/formats/chain'
import { fileSha256 } from '../../platform/chain-store/file-source.ts'
import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'

/**
 * Reads a whole store back: every byte against its hash, every number against what it points to, every output spent at
 * most once. Throws at the first thing that is wrong.
 */
export function verifyChain(store: OpenChainStore, progress: (share: number, what: string) => void) {
  const { contents, folder, segments } = store
  for (const [index, { file, sha256 }] of contents.segments.entries()) {
    if (fileSha256(join(folder, file)) !== sha256) locateDamage(store, index, file)
    progress((index + 1) / (segments.length + 1), 'checking hashes')
  }
  const width = contents.chain === 'btc' ? 9 : 6
  expect(store.column('addressKey').length === contents.addresses * width, 'the dictionary of addresses')
  expect(store.bytes('transactionId').length === contents.transactions * 32, 'the list of transactions')
  expect(sum(store.column('blockTransactions')) === contents.transactions, 'the transactions of the blocks')
  if (contents.chain === 'btc') verifyCoins(store)
  else verifyTransfers(store)
  progress(1, 'checking contents')
  return { segments: segments.length, sources: contents.sources.length, transactions: contents.transactions }
}

function verifyCoins(store: OpenChainStore): void {
  const { contents } = store
  const addresses = store.column('outputAddress')
  const spent = store.column('inputOutput')
  expect(addresses.length === contents.outputs && sum(store.column('outputCount')) === contents.outputs, 'the outputs')
  expect(spent.length === contents.inputs && sum(store.column('inputCount')) === contents.inputs, 'the inputs')
  expect(
    within(addresses, contents.addresses) && within(store.column('inputAddress'), contents.addresses),
    'the addresses',
  )
  const isSpent = new Uint8Array(contents.outputs)
  for (const output of spent) {
    if (output === unknown) continue
    expect(output < contents.outputs, 'an input')
    expect(isSpent[output] === 0, 'an output that is spent twice')
    isSpent[output] = 1
  }
}

function verifyTransfers(store: OpenChainStore): void {
  const { contents } = store
  for (const name of ['transferFrom', 'transferTo'] as const) {
    expect(
      store.column(name).length === contents.transfers && within(store.column(name), contents.addresses),
      'the accounts',
    )
  }
  expect(within(store.column('transferTransaction'), contents.transactions), 'the transactions of transfers')
  expect(within(store.column('transferToken'), contents.tokens.length), 'the tokens')
}

/** Names the byte: reading every column finds a flipped one in a column, anything else lies in the segment's head. */
function locateDamage(store: OpenChainStore, index: number, file: string): never {
  for (const name of Object.keys(columnTypes) as ColumnName[]) store.bytes(name)
  throw new Problem(
    'check-failed',
    `${file} is damaged before byte ${store.segments[index]!.body} or in its padding: its SHA-256 is not the one written down.`,
    { file, offset: 0 },
  )
}

function sum(values: Uint32Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function within(values: Uint32Array, end: number): boolean {
  for (const value of values) if (value >= end && value !== unknown) return false
  return true
}

function expect(holds: boolean, what: string): void {
  if (!holds)
    throw new Problem('check-failed', `The store contradicts itself: look at ${what}. Ingest its sources again.`)
}
