import { Problem } from '@homeward/domain'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { synthesizePeople } from './synthesize/people.ts'
import { synthesizeReleaseFiles } from './synthesize/release.ts'

const kinds = { release: synthesizeReleaseFiles, people: synthesizePeople } as const

export const command = defineCommand({
  summary: 'invent people and lists, for trying and measuring; nobody in them exists',
  usage: `Usage: homeward synthesize release --people N --seed N --out FOLDER [--json]
       homeward synthesize people --people N --seed N --out FILE.csv [--json]
       homeward synthesize chain --transactions N --seed N --out FOLDER [--chain btc|eth|tron] [--json]

release  eight lists of one mass release as different keepers write them (01-BGF.xlsx to 08-MM_INSPECTION.csv),
         truth.csv (list,row,person) and noise.json (what was planted into them)
people   one large table of records in Latin letters with a column for who is who, for measuring a matcher
chain    blocks (btc) or transfers.csv with scams, mules, exchanges and traps planted; truth.csv (kind,a,b,value);
         labels.json for the exchanges whose wallets are known
The same numbers give the same bytes.`,
  options: {
    people: { type: 'string' },
    transactions: { type: 'string' },
    chain: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ words: [kind], options, result, progress }) => {
    if (kind === 'chain') {
      const { synthesizeChain } = await import('./synthesize/chain.ts')
      const { json, lines } = await synthesizeChain({ ...chainSettings(options), progress })
      result(json, lines)
      return
    }
    const synthesize = Object.hasOwn(kinds, kind ?? '') ? kinds[kind as keyof typeof kinds] : undefined
    if (synthesize === undefined)
      throw new Problem('usage-wrong', `Say what to invent: ${[...Object.keys(kinds), 'chain'].join(' or ')}.`)
    if (options.out === undefined) throw new Problem('usage-wrong', 'Say where to write with --out.')
    const people = wholeNumber(options.people, 'people', 10_000)
    if (people < 1 || people > 10_000_000)
      throw new Problem('usage-wrong', '--people takes a number from 1 to 10,000,000.')
    const { json, lines } = await synthesize({
      people,
      seed: wholeNumber(options.seed, 'seed', 7),
      out: options.out,
      progress,
    })
    result(json, lines)
  },
})

function chainSettings(options: { transactions?: string; chain?: string; seed?: string; out?: string }) {
  if (options.out === undefined) throw new Problem('usage-wrong', 'Say where to write with --out.')
  const transactions = wholeNumber(options.transactions, 'transactions', 100_000)
  if (transactions < 100 || transactions > 50_000_000) {
    throw new Problem('usage-wrong', '--transactions takes a number from 100 to 50,000,000.')
  }
  return { transactions, chain: options.chain ?? 'btc', seed: wholeNumber(options.seed, 'seed', 7), out: options.out }
}
