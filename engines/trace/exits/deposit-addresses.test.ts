import { expect, test } from 'vitest'
import { indexAccounts } from '../accounts/account-graph.ts'
import { depositAddresses } from './deposit-addresses.ts'

type Move = readonly [from: number, to: number, value: number, time: number]
const wallet = 0
const shop = 1
const hour = 3600

function find(moves: readonly Move[], accounts = 400) {
  const sorted = [...moves].sort((a, b) => a[3] - b[3])
  const from = Uint32Array.from(sorted, ([payer]) => payer)
  const to = Uint32Array.from(sorted, ([, payee]) => payee)
  const graph = {
    transfers: sorted.length,
    accounts,
    from,
    to,
    value: Uint32Array.from(sorted.flatMap(([, , value]) => [value, 0])),
    words: 2 as const,
    transaction: Uint32Array.from(sorted, (_, at) => at),
    time: Uint32Array.from(sorted, ([, , , time]) => time),
    index: indexAccounts(from, to, accounts),
  }
  const hot = new Uint8Array(accounts)
  hot[wallet] = 1
  return depositAddresses(graph, hot)
}

const passed = (customer: number, address: number, to = wallet): Move[] => [
  [customer, address, 500, 10 * hour],
  [address, to, 500, 11 * hour],
]

test('an address that passes everything on to a hot wallet within a day is a deposit address', () => {
  const { walletOf, count } = find(passed(10, 20))
  expect(walletOf[20]).toBe(wallet + 1)
  expect(count).toBe(1)
})

test.each<[string, Move[]]>([
  ['pays a second account', [...passed(10, 20), [20, shop, 1, 12 * hour]]],
  [
    'keeps the money for two days',
    [
      [10, 20, 500, hour],
      [20, wallet, 500, 50 * hour],
    ],
  ],
  [
    'keeps a tenth',
    [
      [10, 20, 500, hour],
      [20, wallet, 450, 2 * hour],
    ],
  ],
  [
    'pays before it was paid',
    [
      [20, wallet, 500, hour],
      [10, 20, 500, 2 * hour],
    ],
  ],
  ['forwards for thirty payers', Array.from({ length: 30 }, (_, payer) => passed(100 + payer, 20)).flat()],
  ['only pays others, not the wallet', passed(10, 20, shop)],
])('an address that %s is none', (_, moves) => {
  expect(find(moves).walletOf[20]).toBe(0)
})

test('a wallet that nobody labelled is found by fifty who pass on to it and by paying several', () => {
  const unlabelled = 5
  const feeders = (count: number) =>
    Array.from({ length: count }, (_, each) => passed(100 + each, 200 + each, unlabelled)).flat()
  const pays: Move[] = [
    [unlabelled, 300, 9, 20 * hour],
    [unlabelled, 301, 9, 20 * hour],
  ]
  expect(find([...feeders(50), ...pays]).inferred).toEqual([unlabelled])
  expect(find([...feeders(49), ...pays]).inferred).toEqual([])
  expect(find(feeders(50)).inferred).toEqual([])
})
