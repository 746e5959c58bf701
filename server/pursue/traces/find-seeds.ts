import { type Chain, keyWords, readAddress, writeAddress } from '@homeward/formats/chain'
import { lookAlikes } from '@homeward/trace'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { demandChain } from '../chains/chain-sources.ts'
import type { Pursue } from '../pursue.ts'
import type { FoundSeeds, ReportText } from '../shapes.ts'

const shapes: Readonly<Record<Chain, RegExp>> = {
  btc: /\b(?:[13][1-9A-HJ-NP-Za-km-z]{24,34}|bc1[02-9ac-hj-np-z]{11,87}|BC1[02-9AC-HJ-NP-Z]{11,87})\b/g,
  eth: /\b0x[0-9a-fA-F]{40}\b/g,
  tron: /\bT[1-9A-HJ-NP-Za-km-z]{33}\b/g,
}
const payment = /\b(?:0x)?[0-9a-fA-F]{64}:\d{1,9}\b/g

/** What a report names that can be traced on a chain: whole addresses whose checksum holds, and payments as TX:N. */
export function findSeeds(
  pursue: Pursue,
  caller: Caller,
  { source, text }: z.output<typeof ReportText>,
): z.input<typeof FoundSeeds> {
  demand(caller, 'trace.run')
  const { chain } = demandChain(pursue, source).contents
  const addresses = new Set<string>()
  const faulty = new Set<string>()
  const key = new Uint32Array(keyWords(chain))
  for (const [candidate] of text.matchAll(shapes[chain])) {
    key.fill(0)
    if (readAddress(chain, candidate, key) === undefined) addresses.add(writeAddress(key, 0))
    else faulty.add(candidate)
  }
  const payments = [...text.matchAll(payment)].map(([found]) => found.toLowerCase())
  const whole = [...addresses]
  return {
    seeds: [...new Set([...whole, ...payments])],
    faulty: [...faulty],
    lookAlikes: lookAlikes([...whole, ...faulty], chain === 'eth' ? 2 : 1).length,
  }
}
