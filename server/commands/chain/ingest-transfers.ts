import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { AccountLedger, type Chain, readTransferCsv, readTransferJson } from '@homeward/formats/chain'
import { ChainStoreWriter } from '../../platform/chain-store/chain-store-writer.ts'
import { fileSha256, fileSource } from '../../platform/chain-store/file-source.ts'
import { openChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { prepareTransfers } from '../../platform/chain-store/prepare-transfers.ts'
import { readTransferParquet } from '../../platform/chain-store/read-transfer-parquet.ts'
import type { Ingested, IngestPlan } from './ingested.ts'

/** Transfers in one segment: what decides how much of a chain is in memory at once. */
const segmentSize = 2_000_000

/** Reads exported token transfers into a store: all files or none, in the order given or that SQL works out. */
export async function ingestTransfers(plan: IngestPlan, chain: Exclude<Chain, 'btc'>): Promise<Ingested> {
  const { files, folder, progress, engine } = plan
  if (engine === 'duckdb') refuseOthersThanParquet(files)
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
    const began = (path: string) => newSources.push({ file: basename(path), sha256: fileSha256(path) })
    const flushIfFull = async () => {
      if (ledger.waiting >= segmentSize) await flush()
    }
    if (engine === 'duckdb') {
      for (const file of files) began(file)
      await prepareTransfers(files, ledger, flushIfFull)
    } else {
      for (const [index, file] of files.entries()) {
        began(file)
        await readInOrder(file, ledger, flushIfFull)
        progress((index + 1) / files.length, 'reading transfers')
      }
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

/** Rows as the file has them, which must be in block and log order. */
async function readInOrder(file: string, ledger: AccountLedger, beforeBlock: () => Promise<void>): Promise<void> {
  const source = fileSource(file)
  try {
    const rows = isParquet.test(file)
      ? readTransferParquet(file)
      : /\.(jsonl|ndjson|json)(\.gz)?$/i.test(file)
        ? readTransferJson(source)
        : readTransferCsv(source)
    let block = ''
    for await (const row of rows) {
      if (row.block !== block) await beforeBlock()
      block = row.block
      ledger.add(row, source.name)
    }
  } finally {
    source.close()
  }
}

const isParquet = /\.parquet$/i

function refuseOthersThanParquet(files: readonly string[]): void {
  const other = files.find((file) => !isParquet.test(file))
  if (other === undefined) return
  const file = basename(other)
  throw new Problem('usage-wrong', `--engine duckdb reads Parquet files; ${file} is none: leave --engine out.`, {
    file,
  })
}
