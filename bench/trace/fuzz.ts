/**
 * A million mutated blocks and rows: every one is read or refused in words, none crashes or hangs.
 * Usage: npx tsx bench/trace/fuzz.ts [COUNT] [SEED]
 */
import { Problem } from '@homeward/domain'
import {
  AccountLedger,
  bytesSource,
  CoinLedger,
  orderBlocks,
  ParsedBlock,
  parseBlock,
  readTransferCsv,
} from '@homeward/formats/chain'
import { CoinChain } from '@homeward/synthetic/chain'
import { report } from './report.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 1)
console.log(`seed ${seed}`)
// Mulberry32: every draw depends on all 32 bits of the state.
let state = seed >>> 0
const below = (limit: number) => {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
}
const chain = new CoinChain({ transactions: 40, seed })
const blocks = [...chain.blocks()].map((block) => Uint8Array.from(block)).filter((block) => block.length < 40_000)
const small = blocks.sort((a, b) => a.length - b.length)[0]!
const parsed = new ParsedBlock()
const tally = { blocksRead: 0, blocksRefused: 0, rowsRead: 0, rowsRefused: 0, slowestMs: 0 }

function mutate(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice(0, below(8) === 0 ? below(bytes.length) : bytes.length)
  for (let change = 1 + below(4); change > 0 && copy.length > 0; change--) {
    // Half of the new bytes come from the input itself: letters stay letters, so that more is read to its end.
    copy[below(copy.length)] = below(2) === 0 ? below(256) : copy[below(copy.length)]!
  }
  return copy
}

function attempt(work: () => void, read: 'blocksRead' | 'rowsRead', refused: 'blocksRefused' | 'rowsRefused'): void {
  const start = performance.now()
  try {
    work()
    tally[read]++
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    tally[refused]++
  }
  tally.slowestMs = Math.max(tally.slowestMs, performance.now() - start)
}

const body = small.subarray(8)
const row = `5,100,${'0a'.repeat(32)},0,USDT,0x${'01'.repeat(20)},0x${'02'.repeat(20)},7`
const table = new TextEncoder().encode(`block,time,tx,log,token,from,to,value\n${row}\n${row.replace('5,', '6,')}\n`)
for (let turn = 0; turn < count / 2; turn++) {
  attempt(
    () => {
      // Half of the blocks keep their header and proof of work, so that the mutation reaches the transactions.
      const bytes =
        turn % 2 === 0 ? mutate(small) : Uint8Array.from([...small.subarray(0, 88), ...mutate(body.subarray(80))])
      const source = bytesSource(bytes)
      for (const { offset, length } of orderBlocks([source], new Set(), undefined).blocks) {
        parseBlock(source.read(offset, length), 'fuzz', offset, parsed)
        new CoinLedger().add(parsed.taken(), 'fuzz')
      }
    },
    'blocksRead',
    'blocksRefused',
  )
  attempt(
    () => {
      const ledger = new AccountLedger('eth')
      for (const each of readTransferCsv(bytesSource(mutate(table)))) ledger.add(each, 'fuzz')
    },
    'rowsRead',
    'rowsRefused',
  )
}
report('fuzz', { count, seed, ...tally, slowestMs: Math.round(tally.slowestMs) })
