import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { type Chain, chains } from '@homeward/formats/chain'
import { openChainStore } from '../platform/chain-store/open-chain-store.ts'
import { defineCommand } from '../platform/command-line.ts'
import { chainInfo } from './chain/chain-info.ts'
import { ingestCoins } from './chain/ingest-coins.ts'
import { ingestTransfers } from './chain/ingest-transfers.ts'
import type { IngestPlan } from './chain/ingested.ts'
import { verifyChain } from './chain/verify-chain.ts'

export const command = defineCommand({
  summary: 'keep blocks and token transfers in a local store, so that tracing tells nobody whom you look at',
  usage: `Usage: homeward chain ingest FILES… --chain btc|eth|tron --out STORE [--engine duckdb]
       homeward chain info STORE
       homeward chain verify STORE
       homeward chain label STORE FILES…

  FILES   btc: raw blocks or block files as nodes keep them (also .gz)
          eth, tron: CSV with the header block,time,tx,log,token,from,to,value; the same names in JSON lines
          (.jsonl) or Parquet; time in unix seconds, value in base units, rows in block and log order
  --engine duckdb
          eth, tron: Parquet files in any order, sorted and numbered by plain SQL; gives the same store
  label   keeps lists of labels beside the store, as claims: .json, tag packs (.yaml), the sanctions list (.xml)
  STORE   a folder; ingesting again adds what continues it
  --json  prints one JSON object`,
  options: { chain: { type: 'string' }, out: { type: 'string' }, engine: { type: 'string' } },
  run: async ({ words, options, result, say, progress }) => {
    const [action, ...rest] = words
    if (action === 'ingest') {
      if (rest.length === 0 || options.out === undefined) throw new Problem('usage-wrong', 'Name the files and --out.')
      const chain = chains.find((each) => each === options.chain)
      if (chain === undefined) throw new Problem('usage-wrong', '--chain is btc, eth or tron.')
      const plan = { files: rest, folder: options.out, progress, engine: engineOf(options.engine, chain) }
      const { json, lines, warnings } = await ingest(plan, chain)
      for (const warning of warnings) say(warning)
      result(json, lines)
      return
    }
    const isReading = action === 'info' || action === 'verify'
    if ((!isReading && action !== 'label') || rest.length < 1 || isReading !== (rest.length === 1)) {
      throw new Problem('usage-wrong', 'Say ingest, info, verify or label, and a store.')
    }
    const store = openChainStore(rest[0]!)
    try {
      if (action === 'label') {
        const { labelStore } = await import('./chain/label-store.ts')
        const kept = await labelStore(store, rest.slice(1), new Date().toISOString().slice(0, 10))
        const lines = kept.map(
          ({ source, date, ageDays, labels }) => `${labels} labels of ${source}, ${date} (${ageDays} days old)`,
        )
        result({ kept }, lines.join('\n'))
      } else if (action === 'info') {
        const { json, lines } = chainInfo(store)
        result(json, lines)
      } else {
        const checked = verifyChain(store, progress)
        result({ verified: true, ...checked }, `${basename(rest[0]!)}: every byte and every reference is as written.`)
      }
    } finally {
      store.close()
    }
  },
})

function engineOf(named: string | undefined, chain: Chain): IngestPlan['engine'] {
  if (named === undefined) return 'own'
  if (named !== 'duckdb') throw new Problem('usage-wrong', '--engine is duckdb, or left out.')
  if (chain === 'btc') {
    throw new Problem('usage-wrong', '--engine duckdb prepares token transfers; blocks of btc need no engine.')
  }
  return named
}

async function ingest(plan: IngestPlan, chain: Chain) {
  const start = performance.now()
  const { before, store, warnings } = chain === 'btc' ? await ingestCoins(plan) : await ingestTransfers(plan, chain)
  const json = {
    blocks: store.blocks - before.blocks,
    transactions: store.transactions - before.transactions,
    inputs: store.inputs - before.inputs,
    outputs: store.outputs - before.outputs,
    transfers: store.transfers - before.transfers,
    addresses: store.addresses - before.addresses,
    seconds: Math.round(performance.now() - start) / 1000,
    peakMiB: Math.ceil(process.resourceUsage().maxRSS / 1024),
  }
  const moved = chain === 'btc' ? `${json.inputs} inputs, ${json.outputs} outputs` : `${json.transfers} transfers`
  const lines = `${json.blocks} blocks, ${json.transactions} transactions, ${moved}, ${json.addresses} new addresses in ${json.seconds} s (${json.peakMiB} MiB).`
  return { json, lines, warnings }
}
