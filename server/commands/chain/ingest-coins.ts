import { CoinLedger, orderBlocks } from '@homeward/formats/chain'
import { ChainStoreWriter } from '../../platform/chain-store/chain-store-writer.ts'
import { fileSha256, fileSource } from '../../platform/chain-store/file-source.ts'
import { openChainStore } from '../../platform/chain-store/open-chain-store.ts'
import type { Ingested, IngestPlan } from './ingested.ts'
import { parsedBlocks } from './parsed-blocks.ts'

/** Inputs and outputs in one segment: what decides how much of a chain is in memory at once. */
const segmentSize = 4_000_000

/** Reads block files into a store: all of them or none. */
export async function ingestCoins({ files, folder, progress }: IngestPlan): Promise<Ingested> {
  const sources = files.map(fileSource)
  const writer = new ChainStoreWriter(folder, 'btc')
  try {
    const ledger = new CoinLedger()
    const hashes = writer.isNew ? [] : restore(ledger, folder)
    const before = writer.contents
    const { blocks, gaps } = orderBlocks(sources, new Set(hashes), before.tip?.hash)
    const newSources = files.map((file, index) => ({ file: sources[index]!.name, sha256: fileSha256(file) }))
    let tip = { hash: '', height: -1, time: 0 }
    let read = 0
    let first = { blocks: before.blocks, ...ledger.totals }
    let inputs = 0
    const flush = async () => {
      if (ledger.waiting === 0) return
      const facts = {
        firstBlock: first.blocks,
        firstTransaction: first.transactions,
        firstOutput: first.outputs,
        firstAddress: first.addresses,
        firstTransfer: 0,
        tokens: [],
        sources: newSources,
      }
      const columns = ledger.take()
      inputs += columns.inputOutput!.length
      await writer.add(facts, columns)
      first = { blocks: first.blocks + columns.blockTime!.length, ...ledger.totals }
    }
    for await (const { block, file } of parsedBlocks(blocks)) {
      ledger.add(block, file)
      tip = { hash: blocks[read]!.hash, height: block.height, time: block.time }
      if (ledger.waiting >= segmentSize) await flush()
      if (read++ % 64 === 0) progress(read / blocks.length, 'reading blocks')
    }
    await flush()
    progress(1, 'reading blocks')
    const totals = ledger.totals
    const store = await writer.commit({
      blocks: before.blocks + blocks.length,
      transactions: totals.transactions,
      inputs: before.inputs + inputs,
      outputs: totals.outputs,
      addresses: totals.addresses,
      sources: [...before.sources, ...newSources],
      tip,
    })
    const warnings =
      gaps > 0
        ? [`${gaps} blocks do not continue the one before: inputs that spend unseen outputs cannot be followed.`]
        : []
    return { before, store, warnings }
  } catch (failure) {
    writer.abandon()
    throw failure
  } finally {
    for (const source of sources) source.close()
  }
}

function restore(ledger: CoinLedger, folder: string): string[] {
  const store = openChainStore(folder)
  ledger.restore(
    store.bytes('transactionId'),
    store.column('outputCount'),
    store.column('outputAddress'),
    store.column('addressKey'),
  )
  const hashes = Buffer.from(store.bytes('blockHash')).reverse()
  store.close()
  return Array.from({ length: hashes.length / 32 }, (_, block) => hashes.toString('hex', block * 32, block * 32 + 32))
}
