import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrow } from '../amounts/narrow.ts'
import { wide } from '../amounts/wide.ts'
import { isConserved } from '../balance-sheet.ts'
import { FlowNetwork } from '../bounds/flow-network.ts'
import { paymentBounds } from '../bounds/payment-bounds.ts'
import { ends, type Limits, policies } from '../limits.ts'
import { accountBalance, heldAmount } from './account-balance.ts'
import { type AccountGraph, indexAccounts } from './account-graph.ts'
import { AccountTracer } from './account-tracer.ts'

type Move = readonly [from: number, to: number, value: bigint, transaction?: number]

function graphOf(moves: readonly Move[], words: 2 | 4, accounts = 16): AccountGraph {
  const from = Uint32Array.from(moves, (move) => move[0])
  const to = Uint32Array.from(moves, (move) => move[1])
  return {
    transfers: moves.length,
    accounts,
    from,
    to,
    words,
    value: Uint32Array.from(
      moves.flatMap((move) =>
        Array.from({ length: words }, (_, at) => Number((move[2] >> BigInt(at * 32)) & 0xffffffffn)),
      ),
    ),
    transaction: Uint32Array.from(moves, (move, at) => move[3] ?? at),
    time: Uint32Array.from(moves, (_, at) => at),
    index: indexAccounts(from, to, accounts),
  }
}

/** Account 1 holds 60 of its own, receives 40 traced, then pays 50 to 2 and 30 to 3. */
const mule: Move[] = [
  [0, 1, 60n],
  [9, 1, 40n],
  [1, 2, 50n],
  [1, 3, 30n],
]

test('each rule treats an account as its definition says', () => {
  const tracer = new AccountTracer(graphOf(mule, 2), narrow)
  tracer.trace([1], { backward: false })
  const to = (receiver: number) => policies.map((policy) => heldAmount(tracer.held.get(receiver)!, policy))
  expect(to(2)).toEqual([20, 0, 40, 40])
  expect(policies.map((policy) => heldAmount(tracer.held.get(1)!, policy))).toEqual([8, 20, 0, 0])
  expect(to(3)).toEqual([12, 20, 0, 0])
})

test('in one transaction the largest transfer takes the traced part first', () => {
  const moves: Move[] = [...mule.slice(0, 2), [1, 2, 20n, 2], [1, 3, 30n, 2]]
  const tracer = new AccountTracer(graphOf(moves, 2), narrow)
  tracer.trace([1], { backward: false })
  expect([tracer.held.get(2)!.tiho, tracer.held.get(3)!.tiho]).toEqual([10, 30])
})

test('an account that pays out more than it was seen to receive held the difference before', () => {
  const tracer = new AccountTracer(
    graphOf(
      [
        [9, 1, 40n],
        [1, 2, 100n],
      ],
      2,
    ),
    narrow,
  )
  tracer.trace([0], { backward: false })
  expect(policies.map((policy) => heldAmount(tracer.held.get(2)!, policy))).toEqual([40, 40, 40, 40])
})

test('a busy unlabelled account is cut as a hub, a cycle ends', () => {
  const cycle: Move[] = Array.from({ length: 30 }, (_, at): Move => [1 + (at % 3), 1 + ((at + 1) % 3), 5n])
  const graph = graphOf([[0, 1, 5n], ...cycle], 2)
  const tracer = new AccountTracer(graph, narrow)
  tracer.trace([0], { backward: false })
  expect(accountBalance(tracer, [0]).policies.fifo).toMatchObject({ in: 5n, frontier: 5n })
  tracer.trace([0], { backward: false, hub: 3 })
  expect(accountBalance(tracer, [0]).cut).toMatchObject([{ reason: 'hub', count: 1 }])
})

test('an account that has paid everything on is a new place: the limit of hops holds there, with bounds or without', () => {
  const there: Move[] = [
    [0, 10, 1n],
    [10, 1, 1n],
    [1, 10, 1n],
  ]
  for (const network of [undefined, new FlowNetwork(narrow, 100)]) {
    const tracer = new AccountTracer(graphOf(there, 2), narrow)
    tracer.trace([0], { backward: false, hops: 2 }, network)
    expect(accountBalance(tracer, [0]).policies.fifo).toMatchObject({ frontier: 0n, cut: 1n })
    const back: Move[] = [...there.slice(0, 2), [1, 2, 1n], [2, 10, 1n], [10, 4, 1n]]
    const longer = new AccountTracer(graphOf(back, 2), narrow)
    longer.trace([0], { backward: false, hops: 4 }, network && new FlowNetwork(narrow, 100))
    expect(longer.arrivals.hop).toEqual([0, 1, 2, 3, 4])
  }
})

const moves = fc.array(
  fc.tuple(
    fc.nat(11),
    fc.nat(11),
    fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 2n ** 100n })),
    fc.boolean(),
  ),
  { minLength: 2, maxLength: 40 },
)

test('no rule loses a unit, and conservation alone bounds what every rule says: random transfers to 2^100', () => {
  fc.assert(
    fc.property(moves, fc.nat(), fc.boolean(), fc.nat(9), (drawn, pick, backward, hops) => {
      let transaction = 0
      const list = drawn.map(([from, to, value, joins]): Move => [from, to, value, joins ? transaction : ++transaction])
      const graph = graphOf(list, 4)
      const seed = pick % list.length
      const stops = Uint8Array.from({ length: 16 }, (_, account) =>
        account === 3 || account === 4 ? 1 : account === 5 ? 2 : 0,
      )
      const limits: Limits = { backward, stops, ...(hops < 6 && { hops }) }
      const tracer = new AccountTracer(graph, wide(4))
      tracer.trace([seed], limits)
      const sheet = accountBalance(tracer, [seed])
      for (const policy of policies) expect(isConserved(sheet.policies[policy]), policy).toBe(true)
      for (const purse of tracer.held.values()) {
        for (const policy of policies) expect(heldAmount(purse, policy) <= purse.balance, policy).toBe(true)
      }
      const network = new FlowNetwork(wide(4), 10_000)
      tracer.trace([seed], limits, network)
      expect(accountBalance(tracer, [seed]).policies).toEqual(sheet.policies)
      const bounds = paymentBounds(network, list[seed]![2], ['exit:3', 'exit:4'])!
      for (const exit of [3, 4]) {
        const { low, high } = bounds.get(`exit:${exit}`) ?? { low: 0n, high: 0n }
        for (const policy of policies) {
          let value = 0n
          for (const [each, transfer] of tracer.arrivals.transfer.entries()) {
            const receiver = (backward ? graph.from : graph.to)[transfer]
            if (tracer.arrivals.end[each] === ends.exit && receiver === exit) value += tracer.arrivals[policy][each]!
          }
          expect(low <= value && value <= high, `${policy} ${low} ${value} ${high}`).toBe(true)
        }
      }
    }),
    { seed: 73, numRuns: 2000 },
  )
})
