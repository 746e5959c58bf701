import { AccountLedger, type Chain, readTransferCsv, readTransferJson } from '@homeward/formats/chain'
import { ChainStoreWriter } from '../../platform/chain-store/chain-store-writer.ts'
import { fileSha256, fileSource } from '../../platform/chain-store/file-source.ts'
import { openChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { readTransferParquet } from '../../platform/chain-store/read-transfer-parquet.ts'
import type { Ingested, IngestPlan } from './ingested.ts'

/** Transfers in one segment: what decides how much of a chain is in memory at once. */
const segmentSize = 2_000_000

/** Reads exported token transfers into a store: all files or none, in the order given. */
export async function ingestTransfers(plan: IngestPlan, chain: Exclude<Chain, 'btc'>): Promise<Ingested> {
  const { files, folder, progress } = plan
  const writer = new ChainStoreWriter(folder, chain)
  try {
    const before = writer.contents
    const ledger = new AccountLedger(chain)
    if (!writer.isNew) {
      ledger.restore(before, before.tip ?? { height: -1, time: 0 })
      const store = openChainStore(folder)
      ledger.restoreDictionary(store.column('addressKey'), before.tokens)
      store.close()
    }
    const { table } = ledger.accounts
    const newSources: { file: string; sha256: string }[] = []
    let first = counts()
    const flush = async () => {
      if (ledger.waiting === 0) return
      const facts = {
        firstBlock: first.blocks,
        firstTransaction: first.transactions,
        firstTransfer: first.transfers,
        firstOutput: 0,
        firstAddress: first.addresses,
        tokens: ledger.tokens.slice(first.tokens),
        sources: [...newSources],
      }
      await writer.add(facts, ledger.take())
      first = counts()
    }
    for (const [index, file] of files.entries()) {
      const source = fileSource(file)
      newSources.push({ file: source.name, sha256: fileSha256(file) })
      try {
        const rows = /\.parquet$/i.test(file)
          ? readTransferParquet(file)
          : /\.(jsonl|ndjson|json)(\.gz)?$/i.test(file)
            ? readTransferJson(source)
            : readTransferCsv(source)
        let block = ''
        for await (const row of rows) {
          if (row.block !== block && ledger.waiting >= segmentSize) await flush()
          block = row.block
          ledger.add(row, source.name)
        }
      } finally {
        source.close()
      }
      progress((index + 1) / files.length, 'reading transfers')
    }
    await flush()
    const store = await writer.commit({
      blocks: ledger.blocks,
      transactions: ledger.transactions,
      transfers: ledger.transfers,
      addresses: table.count,
      isWide: before.isWide || ledger.isWide,
      tokens: ledger.tokens,
      sources: [...before.sources, ...newSources],
      ...(ledger.transfers > 0 && { tip: ledger.tip }),
    })
    const warnings =
      ledger.selfTransfers > 0
        ? [`${ledger.selfTransfers} transfers go from an account to itself; they move nothing.`]
        : []
    return { before, store, warnings }

    function counts() {
      const { blocks, transactions, transfers, tokens } = ledger
      return { blocks, transactions, transfers, tokens: tokens.length, addresses: table.count }
    }
  } catch (failure) {
    writer.abandon()
    throw failure
  }
}
