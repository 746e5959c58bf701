import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsIn, mergeChange, type PlacedChange, type RecordState, valuesIn } from './index.ts'

const settle = () => 'settle' as const
const gather = () => 'gather' as const
const change = (position: number, seen: number, set: PlacedChange['set'], device: string | null = null) => ({
  position,
  seen,
  set,
  device,
})
const merged = (changes: readonly PlacedChange[], rule: () => 'settle' | 'gather' = settle) =>
  changes.reduce<RecordState | undefined>((state, each) => mergeChange(state, each, rule), undefined)!

test('a writer who had read the value replaces it', () => {
  const state = merged([change(1, 0, { name: 'Thida' }), change(2, 1, { name: 'Thida Aung' })])
  expect(valuesIn(state)).toEqual({ name: 'Thida Aung' })
  expect(conflictsIn(state)).toEqual({})
})

test('two writers who had not seen each other both keep their value', () => {
  const state = merged([change(5, 4, { birth: '1998' }), change(6, 4, { birth: '1996' })])
  expect(conflictsIn(state)).toEqual({ birth: ['1998', '1996'] })
})

test('a person who has seen both settles it', () => {
  const state = merged([
    change(5, 4, { birth: '1998' }),
    change(6, 4, { birth: '1996' }),
    change(7, 6, { birth: '1998' }),
  ])
  expect(conflictsIn(state)).toEqual({})
  expect(valuesIn(state)).toEqual({ birth: '1998' })
})

test('who had read only the first value of two replaces only the first', () => {
  const state = merged([change(5, 4, { a: 1 }), change(6, 4, { a: 2 }), change(7, 5, { a: 3 })])
  expect(conflictsIn(state)).toEqual({ a: [2, 3] })
})

test('two writers who say the same do not disagree', () => {
  const state = merged([change(5, 4, { at: { x: 1, y: [2] } }), change(6, 4, { at: { y: [2], x: 1 } })])
  expect(conflictsIn(state)).toEqual({})
})

test('clearing a field that someone else wrote unseen is a disagreement too', () => {
  expect(conflictsIn(merged([change(5, 4, { a: 1 }), change(6, 4, { a: null })]))).toEqual({ a: [1, null] })
})

test('a device has seen its own writing although its changes arrive together', () => {
  expect(conflictsIn(merged([change(8, 3, { a: 1 }, 'tablet'), change(9, 3, { a: 2 }, 'tablet')]))).toEqual({})
})

test('lists that gather are joined, each element once', () => {
  const state = merged([change(5, 4, { seals: ['a', 'b'] }), change(6, 4, { seals: ['b', 'c'] })], gather)
  expect(valuesIn(state)).toEqual({ seals: ['a', 'b', 'c'] })
})

const seed = 20261125
const anyLog = fc
  .array(fc.record({ back: fc.nat(6), field: fc.constantFrom('a', 'b'), device: fc.constantFrom(null, 'x', 'y') }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) =>
    steps.map((step, index) =>
      change(index + 1, Math.max(0, index - step.back), { [step.field]: `value ${index + 1}` }, step.device),
    ),
  )

test(`no value disappears unless a later writer had read it (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const state = merged(log)
      for (const written of log) {
        const [[name, value]] = Object.entries(written.set) as [[string, string]]
        const replaced = log.some(
          (later) =>
            later.position > written.position &&
            name in later.set &&
            (later.seen >= written.position || (later.device !== null && later.device === written.device)),
        )
        expect(state.fields[name]!.some((each) => each.value === value)).toBe(!replaced)
      }
    }),
    { seed, numRuns: 500 },
  )
})

test(`merging a change twice, or starting again half-way, ends in the same record (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLog, fc.nat(29), (log, cut) => {
      const whole = merged(log)
      const twice = [...log.slice(0, cut), ...log].reduce<RecordState | undefined>(
        (state, each) => mergeChange(state, each, settle),
        undefined,
      )
      expect(twice).toEqual(whole)
    }),
    { seed, numRuns: 300 },
  )
})
