import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrow } from '../amounts/narrow.ts'
import { wide } from '../amounts/wide.ts'
import { isConserved } from '../balance-sheet.ts'
import { ends, type Limits, policies } from '../limits.ts'
import { coinBalance } from './coin-balance.ts'
import { offsets, spenders, unknown } from './coin-graph.ts'
import { CoinTracer } from './coin-tracer.ts'

/** A transaction in words: which earlier outputs it spends, and what it pays to whom. */
interface Payment {
  readonly spends: readonly number[]
  readonly pays: readonly (readonly [address: number, value: bigint])[]
}

function graphOf(payments: readonly Payment[], words: 2 | 4) {
  const outputs = payments.flatMap((payment) => payment.pays)
  const inputStart = offsets(Uint32Array.from(payments, (payment) => Math.max(1, payment.spends.length)))
  const inputOutput = Uint32Array.from(
    payments.flatMap((payment) => (payment.spends.length > 0 ? payment.spends : [unknown])),
  )
  const outputAddress = Uint32Array.from(outputs, ([address]) => address)
  return {
    transactions: payments.length,
    inputStart,
    outputStart: offsets(Uint32Array.from(payments, (payment) => payment.pays.length)),
    inputOutput,
    inputAddress: inputOutput.map((output) => outputAddress[output] ?? unknown),
    outputAddress,
    outputValue: Uint32Array.from(
      outputs.flatMap(([, value]) =>
        Array.from({ length: words }, (_, word) => Number((value >> BigInt(word * 32)) & 0xffffffffn)),
      ),
    ),
    words,
    spender: spenders(inputStart, inputOutput, outputs.length),
    blockTime: Uint32Array.from(payments, (_, each) => 1000 + each),
    blockStart: Uint32Array.from({ length: payments.length + 1 }, (_, each) => each),
  }
}

function amountsAt<A>(tracer: CoinTracer<A>, output: number) {
  const slot = tracer.slots.slotOf[output]! - 1
  return policies.map((policy) => tracer.math.toBigInt(tracer.amount(policy, slot)))
}

/** Clean 60 and traced 40 go in, in that order; 50, 30 and 18 come out, and a fee of 2. */
const mixed: Payment[] = [
  { spends: [], pays: [[0, 60n]] },
  { spends: [], pays: [[1, 40n]] },
  {
    spends: [0, 1],
    pays: [
      [2, 50n],
      [3, 30n],
      [4, 18n],
    ],
  },
]

test('each rule divides a mixture as its definition says', () => {
  const tracer = new CoinTracer(graphOf(mixed, 2), narrow)
  tracer.trace([1], { backward: false })
  expect(amountsAt(tracer, 2)).toEqual([20n, 0n, 40n, 40n])
  expect(amountsAt(tracer, 3)).toEqual([12n, 20n, 0n, 0n])
  expect(amountsAt(tracer, 4)).toEqual([7n, 18n, 0n, 0n])
  const { policies: sheet, poison } = coinBalance(tracer, [1])
  expect(sheet.fifo).toEqual({ in: 40n, exits: 0n, frontier: 38n, cut: 0n, fees: 2n })
  expect(sheet.haircut).toEqual({ in: 40n, exits: 0n, frontier: 39n, cut: 0n, fees: 1n })
  expect(poison).toEqual({ transactions: 1, outputs: 4 })
})

test('backward, FIFO and LIFO name exactly the units that forward came from', () => {
  const tracer = new CoinTracer(graphOf(mixed, 2), narrow)
  tracer.trace([3], { backward: true })
  expect(amountsAt(tracer, 0)).toEqual([18n, 10n, 30n, 30n])
  expect(amountsAt(tracer, 1)).toEqual([12n, 20n, 0n, 0n])
})

test('a transaction that mixes in money from outside the store is cut, not guessed', () => {
  const graph = graphOf(mixed, 2)
  const tracer = new CoinTracer({ ...graph, inputOutput: Uint32Array.of(unknown, unknown, unknown, 1) }, narrow)
  tracer.trace([1], { backward: false })
  expect(coinBalance(tracer, [1]).cut).toMatchObject([{ reason: 'unseen', count: 1 }])
})

test('a payment downstream of another is counted once', () => {
  const tracer = new CoinTracer(graphOf(mixed, 2), narrow)
  tracer.trace([1, 3], { backward: false })
  const sheet = coinBalance(tracer, [1, 3])
  for (const policy of policies) expect(isConserved(sheet.policies[policy])).toBe(true)
  expect(sheet.cut[0]?.values.fifo).toBe(20n)
})

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 0n, max: 2n ** 100n }))

function chainOf(draws: readonly { spend: readonly number[]; cuts: readonly bigint[] }[]): Payment[] {
  const values: bigint[] = []
  const unspent: number[] = []
  return draws.map(({ spend, cuts }) => {
    const spends: number[] = []
    for (const draw of spend) if (unspent.length > 0) spends.push(unspent.splice(draw % unspent.length, 1)[0]!)
    const total =
      spends.length === 0
        ? cuts.reduce((sum, each) => sum + each, 0n)
        : spends.reduce((sum, each) => sum + values[each]!, 0n)
    let left = total
    const pays = cuts.map((cut, each): [number, bigint] => {
      const value = spends.length === 0 ? cut : left === 0n ? 0n : cut % (left + 1n)
      left -= value
      return [(each * 7 + Number(value % 13n)) % 16, value]
    })
    for (const [, value] of pays) unspent.push(values.push(value) - 1)
    return { spends, pays }
  })
}

const draws = fc.array(
  fc.record({
    spend: fc.array(fc.nat(1000), { maxLength: 4 }),
    cuts: fc.array(amount, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 3, maxLength: 25 },
)

test('no rule loses or invents a unit: random chains, limits and directions, amounts to 2^100', () => {
  fc.assert(
    fc.property(draws, fc.nat(), fc.boolean(), fc.nat(9), (drawn, pick, backward, hops) => {
      const graph = graphOf(chainOf(drawn), 4)
      const tracer = new CoinTracer(graph, wide(4))
      const seed = pick % graph.outputAddress.length
      const stops = Uint8Array.from({ length: 16 }, (_, address) => (address === 3 ? 1 : address === 5 ? 2 : 0))
      const limits: Limits = { backward, ...(hops < 6 && { hops }), ...(hops > 3 && { stops }), least: BigInt(hops) }
      tracer.trace([seed], limits)
      const sheet = coinBalance(tracer, [seed])
      for (const policy of policies) expect(isConserved(sheet.policies[policy]), policy).toBe(true)
      for (let slot = 0; slot < tracer.slots.count; slot++) {
        const value = tracer.math.read(graph.outputValue, tracer.slots.output(slot))
        for (const policy of policies) expect(tracer.amount(policy, slot) <= value).toBe(true)
      }
    }),
    { seed: 71, numRuns: 2000 },
  )
})

test('what FIFO and LIFO carry forward to an output, they carry back from it', () => {
  fc.assert(
    fc.property(draws, fc.nat(), fc.nat(), (drawn, pick, other) => {
      const graph = graphOf(chainOf(drawn), 4)
      const tracer = new CoinTracer(graph, wide(4))
      const seed = pick % graph.outputAddress.length
      tracer.trace([seed], { backward: false })
      const frontier = Array.from({ length: tracer.slots.count }, (_, slot) => slot).filter(
        (slot) => tracer.slots.end(slot) === ends.frontier,
      )
      const end = tracer.slots.output(frontier[other % frontier.length]!)
      const forward = amountsAt(tracer, end)
      tracer.trace([end], { backward: true })
      const slot = tracer.slots.slotOf[seed]! - 1
      expect(slot).toBeGreaterThanOrEqual(0)
      const back = amountsAt(tracer, seed)
      expect([back[1], back[2]]).toEqual([forward[1], forward[2]])
    }),
    { seed: 72, numRuns: 1000 },
  )
})
