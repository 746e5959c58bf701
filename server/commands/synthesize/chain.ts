import { join } from 'node:path'
import type { LabelList } from '@homeward/domain'
import { Problem } from '@homeward/domain'
import {
  accountChain,
  accountNames,
  accountTruth,
  CoinChain,
  coinAddress,
  coinTruth,
  transferCsv,
  trapRates,
} from '@homeward/synthetic/chain'
import { writeWhole } from '../../platform/files.ts'
import type { Synthesis, SynthesisSettings } from './synthesis.ts'

type ChainPlan = Omit<SynthesisSettings, 'people'> & { readonly transactions: number; readonly chain: string }

/** Writes a chain with planted truth: blocks or transfers, truth.csv, and labels for the exchanges whose wallets are known. */
export async function synthesizeChain({ transactions, chain, seed, out, progress }: ChainPlan): Promise<Synthesis> {
  if (chain === 'btc') return synthesizeCoins({ transactions, seed, out, progress })
  if (chain !== 'eth' && chain !== 'tron') throw new Problem('usage-wrong', '--chain is btc, eth or tron.')
  const made = accountChain({ transactions, seed })
  const name = accountNames(chain, made.accounts, seed)
  await writeWhole(join(out, 'transfers.csv'), inTurn(transferCsv(made, name, seed)))
  await writeWhole(join(out, 'truth.csv'), inTurn(accountTruth(made, name, seed)))
  const wallets = made.wallets.slice(0, made.labelled).map(name)
  await writeWhole(join(out, 'labels.json'), labels(wallets))
  progress(1, 'transfers invented')
  const facts = { chain, seed, transfers: made.order.length, payments: made.cells.length, deposits: made.deposits.size }
  return {
    json: facts,
    lines: `${facts.transfers} transfers that never happened, with ${facts.payments} planted cells.`,
  }
}

async function synthesizeCoins({ transactions, seed, out, progress }: Omit<ChainPlan, 'chain'>): Promise<Synthesis> {
  const chain = new CoinChain({ transactions, seed })
  async function* blocks() {
    for (const block of chain.blocks()) {
      progress(chain.writer.transactions / transactions, 'transactions invented')
      yield block
    }
  }
  await writeWhole(join(out, 'blocks.dat'), blocks())
  await writeWhole(join(out, 'truth.csv'), inTurn(coinTruth(chain, seed)))
  const { wallets } = chain
  const known: string[] = []
  for (let address = 0; known.length < chain.labelled && address < wallets.addresses; address++) {
    if (wallets.ownerOf(address) === known.length) known.push(coinAddress(seed, address))
  }
  await writeWhole(join(out, 'labels.json'), labels(known))
  const facts = {
    chain: 'btc',
    seed,
    transactions: chain.writer.transactions,
    addresses: wallets.addresses,
    rates: trapRates,
    payments: chain.scams.cells.length,
  }
  return {
    json: facts,
    lines: `${facts.transactions} transactions that never happened, with ${facts.payments} planted cells.`,
  }
}

function labels(addresses: readonly string[]): string {
  const list: LabelList = {
    format: 'homeward.labels/1',
    source: 'synthetic truth',
    date: '2025-01-01',
    labels: addresses.map((address, each) => ({
      address,
      kind: 'exchange',
      name: `Exchange ${each + 1}`,
      confidence: 1,
    })),
  }
  return `${JSON.stringify(list, null, 1)}\n`
}

async function* inTurn(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces
}
