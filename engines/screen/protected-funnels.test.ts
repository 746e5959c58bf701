import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementTable, type FunnelPerson, protectedFunnels } from './index.ts'

const person = (more: Partial<FunnelPerson>): FunnelPerson => ({
  site: 'A',
  authority: null,
  indicators: false,
  interviewed: false,
  presumed: false,
  identified: false,
  charged: false,
  ...more,
})
const people = (count: number, more: Partial<FunnelPerson>) => Array.from({ length: count }, () => person(more))

test('each step lies within the one before, and groups stand by name, never by result', () => {
  const all = [
    ...people(40, { site: 'B', indicators: true, interviewed: true }),
    ...people(30, { site: 'A' }),
    ...people(20, { site: 'A', indicators: true }),
    // Identified without an interview: counts up to where the steps hold.
    ...people(15, { site: 'A', indicators: true, identified: true }),
  ]
  const { everyone, groups } = protectedFunnels(all, ({ site }) => site, 10)
  expect(groups.map(({ name }) => name)).toEqual(['A', 'B'])
  expect(everyone.map((step) => step.people)).toEqual([105, 75, 40, 0, 0])
  expect(groups[0]!.steps.map((step) => step.people)).toEqual([65, 35, 0, 0, 0])
})

test('a single hidden count cannot be worked out from the total: a second one is hidden with it', () => {
  const all = [...people(50, { site: 'A' }), ...people(30, { site: 'B' }), ...people(4, { site: 'C' })]
  const { everyone, groups } = protectedFunnels(all, ({ site }) => site, 10)
  expect(everyone[0]!.people).toBe(84)
  expect(groups.map(({ steps }) => steps[0]!.people)).toEqual([50, null, null])
})

test('a charge beside indicators is told only of enough people', () => {
  const all = people(20, { indicators: true }).map((each, at) => ({ ...each, charged: at < 9 }))
  expect(protectedFunnels(all, ({ site }) => site, 10).groups[0]!.charged).toBeNull()
})

const seed = 20_261_125
test(`no count of one to nine people is shown, and none follows from the total (seed ${seed})`, () => {
  const anyPerson = fc
    .record({ site: fc.constantFrom('A', 'B', 'C', 'D'), came: fc.nat(4), charged: fc.boolean() })
    .map(({ site, came, charged }) =>
      person({ site, charged, indicators: came > 0, interviewed: came > 1, presumed: came > 2, identified: came > 3 }),
    )
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 150 }), (all) => {
      const { everyone, groups } = protectedFunnels(all, ({ site }) => site, 10)
      everyone.forEach((total, at) => {
        const cells = groups.map(({ steps }) => steps[at]!.people)
        for (const cell of [...cells, total.people]) expect(cell === null || cell === 0 || cell >= 10).toBe(true)
        const hidden = cells.filter((cell) => cell === null).length
        if (total.people === null || hidden === 0) return
        const rest = total.people - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)
        expect(hidden).toBeGreaterThan(1)
        expect(rest).toBeGreaterThanOrEqual(10)
      })
    }),
    { seed, numRuns: 500 },
  )
})

test('agreement is told per question and place, and of enough people only', () => {
  const rating = (site: string, first: 'yes' | 'no', second: 'yes' | 'no') => ({
    site,
    question: 'passport_taken',
    values: [first, second] as const,
  })
  const ratings = [
    ...Array.from({ length: 12 }, (_, at) => rating('A', at < 6 ? 'yes' : 'no', at < 5 ? 'yes' : 'no')),
    ...Array.from({ length: 3 }, () => rating('B', 'yes', 'no')),
  ]
  const [all, a, b] = agreementTable(ratings, 10)
  expect([all!.site, all!.pairs]).toEqual([null, 15])
  expect([a!.site, a!.pairs]).toEqual(['A', 12])
  expect(a!.observed).toBeCloseTo(11 / 12, 10)
  expect(b).toEqual({ site: 'B', question: 'passport_taken', pairs: null, observed: null, kappa: null, ac1: null })
})
