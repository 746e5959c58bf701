import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Join, joinRows } from './join-rows.ts'

const nobody = () => false
const join = (a: number, b: number, order = 0, confirmed = false): Join => ({ a, b, order, confirmed })
const seed = 20260225

test('accepted links join, also along a chain', () => {
  expect([...joinRows(5, [join(3, 1), join(1, 4)], [], nobody).first]).toEqual([0, 1, 2, 1, 1])
})

test('two rows said to be different are never one person, however many links lead between them', () => {
  const { first, held } = joinRows(3, [join(0, 1, 1), join(1, 2, 2)], [[0, 2]], nobody)
  expect([...first]).toEqual([0, 0, 2])
  expect([...held.values()]).toEqual(['apart'])
})

test('a link that would bring a charge to a person without one waits for a second person', () => {
  const charged = (row: number) => row === 2
  const waiting = joinRows(3, [join(0, 1, 1), join(1, 2, 2)], [], charged)
  expect([...waiting.first]).toEqual([0, 0, 2])
  expect([...waiting.held.values()]).toEqual(['second'])
  expect([...joinRows(3, [join(0, 1, 1), join(1, 2, 2, true)], [], charged).first]).toEqual([0, 0, 0])
})

test('two rows that both bear a charge need no second person', () => {
  expect([...joinRows(2, [join(0, 1)], [], () => true).first]).toEqual([0, 0])
})

const world = fc.integer({ min: 2, max: 30 }).chain((rows) => {
  const row = fc.integer({ min: 0, max: rows - 1 })
  const pair = fc.tuple(row, row).filter(([a, b]) => a !== b)
  return fc.record({
    rows: fc.constant(rows),
    joins: fc.array(
      fc
        .record({ pair, order: fc.integer({ min: 0, max: 9 }), confirmed: fc.boolean() })
        .map(({ pair: [a, b], ...rest }) => ({ a: Math.min(a, b), b: Math.max(a, b), ...rest })),
      { maxLength: 60 },
    ),
    apart: fc.array(pair, { maxLength: 12 }),
    charged: fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
  })
})

test('"different" always wins, in any world of judgements', () => {
  fc.assert(
    fc.property(world, ({ rows, joins, apart, charged }) => {
      const { first } = joinRows(rows, joins, apart, (row) => charged[row]!)
      for (const [a, b] of apart) expect(first[a]).not.toBe(first[b])
    }),
    { seed, numRuns: 500 },
  )
})

test('the answer does not depend on the order judgements are handed in', () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.nat()), ({ rows, joins, apart, charged }, shuffle) => {
      const distinct = [...new Map(joins.map((each) => [`${each.order}.${each.a}.${each.b}`, each])).values()]
      const other = distinct.map((each) => ({ each, key: shuffle.next().value })).sort((x, y) => x.key - y.key)
      const bears = (row: number) => charged[row]!
      expect([
        ...joinRows(
          rows,
          other.map(({ each }) => each),
          [...apart].reverse(),
          bears,
        ).first,
      ]).toEqual([...joinRows(rows, distinct, apart, bears).first])
    }),
    { seed, numRuns: 300 },
  )
})
