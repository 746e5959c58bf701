import type { ClockRule } from '@homeward/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockRules, clockStateOf, dueOf, findClockRule, type WorkingCalendar } from '../index.ts'

const rule: ClockRule = {
  id: 'th-reflection',
  jurisdiction: 'TH',
  version: '1',
  title: 'Rest before the interview',
  from: '2022-01-01',
  until: null,
  startEvent: 'temporary-shelter',
  length: { count: 15, unit: 'days' },
  countsFirstDay: false,
  rollsTo: 'stays',
  extension: null,
  authority: 'multidisciplinary team',
  covers: 'an invented rule',
  source: null,
  verified: false,
}
const calendar: WorkingCalendar = { jurisdiction: 'TH', weekend: [6, 7], holidays: new Set(['2026-12-10']) }

describe('when a clock runs out', () => {
  test('fifteen days from a day', () => {
    expect(dueOf(rule, '2026-11-24', calendar).due).toBe('2026-12-09')
    expect(dueOf({ ...rule, countsFirstDay: true }, '2026-11-24', calendar).due).toBe('2026-12-08')
  })

  test('hours keep the time of day', () => {
    const hours: ClockRule = {
      ...rule,
      length: { count: 24, unit: 'hours' },
      extension: { count: 7, unit: 'days', by: 'court', times: 1 },
    }
    expect(dueOf(hours, '2026-12-31T22:30:00Z', calendar).due).toBe('2027-01-01T22:30Z')
    expect(dueOf(hours, '2026-12-31T22:30:00Z', calendar, 1).due).toBe('2027-01-08')
    expect(() => dueOf(hours, '2026-12-31', calendar, 2)).toThrow('allows 1 extensions')
  })

  test('working days pass over weekends and holidays', () => {
    const working: ClockRule = { ...rule, length: { count: 3, unit: 'working-days' } }
    expect(dueOf(working, '2026-12-08', calendar).due).toBe('2026-12-14')
  })

  test('a last day that is no working day rolls on where the rule says so', () => {
    expect(
      dueOf({ ...rule, length: { count: 16, unit: 'days' }, rollsTo: 'next-working-day' }, '2026-11-24', calendar).due,
    ).toBe('2026-12-11')
  })

  test('a date that does not exist, and a calendar without a working day, are refused', () => {
    expect(() => dueOf(rule, '2026-02-30', calendar)).toThrow('not a date that exists')
    const never: WorkingCalendar = { jurisdiction: 'XX', weekend: [1, 2, 3, 4, 5, 6, 7], holidays: new Set() }
    expect(() => dueOf({ ...rule, rollsTo: 'next-working-day' }, '2026-11-24', never)).toThrow('no working day')
  })

  const seed = 20_261_124
  test(`ten thousand random starts agree with an independent calculation (seed ${seed})`, () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    const anyRule = fc.record({
      count: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom('days' as const, 'working-days' as const),
      countsFirstDay: fc.boolean(),
      rollsTo: fc.constantFrom('stays' as const, 'next-working-day' as const),
      times: fc.integer({ min: 0, max: 2 }),
      longer: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(
        day,
        anyRule,
        // Holidays of the weeks that follow: a holiday years away would test nothing.
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
        fc.constantFrom<number[]>([6, 7], [5, 6], [7]),
        (start, shape, later, weekend) => {
          const holidays = later.map((days) =>
            new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10),
          )
          const chosen: ClockRule = {
            ...rule,
            length: { count: shape.count, unit: shape.unit },
            countsFirstDay: shape.countsFirstDay,
            rollsTo: shape.rollsTo,
            extension: { count: shape.longer, unit: shape.unit, by: 'court', times: 2 },
          }
          const off = new Set(holidays)
          const answer = dueOf(chosen, start, { jurisdiction: 'XX', weekend, holidays: off }, shape.times).due
          expect(answer).toBe(independently(chosen, start, { weekend, off, times: shape.times }))
        },
      ),
      { seed, numRuns: 10_000 },
    )
  })
})

test(`ten thousand limits in hours, from any place on earth, agree with the language's own clock (seed 7)`, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000_000 }),
      fc.integer({ min: -12 * 4, max: 14 * 4 }),
      fc.integer({ min: 1, max: 400 }),
      (minute, quarters, count) => {
        const offset = Math.abs(quarters) * 15
        const two = (value: number) => String(value).padStart(2, '0')
        const zone = `${quarters < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`
        const local = new Date((minute + quarters * 15) * 60_000).toISOString().slice(0, 19)
        const { due } = dueOf({ ...rule, length: { count, unit: 'hours' } }, `${local}${zone}`, calendar)
        expect(Date.parse(due)).toBe(minute * 60_000 + count * 3_600_000)
      },
    ),
    { seed: 7, numRuns: 10_000 },
  )
})

describe('how a clock stands', () => {
  const hours: ClockRule = { ...rule, length: { count: 24, unit: 'hours' } }
  const state = (due: string, now: string, stopped: string | null = null) =>
    clockStateOf(due.includes('T') ? hours : rule, { due, now, stopped })

  test('a limit in days lasts until its last day ends, and warns two days before', () => {
    expect(state('2026-12-09', '2026-12-06T10:00:00Z')).toBe('running')
    expect(state('2026-12-09', '2026-12-08T10:00:00Z')).toBe('due-soon')
    expect(state('2026-12-09', '2026-12-09T23:59:00Z')).toBe('due-soon')
    expect(state('2026-12-09', '2026-12-10T00:01:00Z')).toBe('breached')
  })

  test('a limit in hours warns in its last quarter', () => {
    expect(state('2026-12-09T12:00Z', '2026-12-09T05:59:00Z')).toBe('running')
    expect(state('2026-12-09T12:00Z', '2026-12-09T06:00:00Z')).toBe('due-soon')
    expect(state('2026-12-09T12:00Z', '2026-12-09T19:01:00+07:00')).toBe('breached')
  })

  test('what was stopped too late stays so', () => {
    expect(state('2026-12-09', '2027-01-01', '2026-12-09')).toBe('stopped')
    expect(state('2026-12-09', '2027-01-01', '2026-12-10T08:00:00Z')).toBe('stopped-late')
  })
})

describe('the rules', () => {
  test('each version is there once, has a source, and no two of one rule are in force on one day', () => {
    expect(new Set(clockRules.map(({ id, version }) => `${id} ${version}`)).size).toBe(clockRules.length)
    for (const { id, from, source, covers } of clockRules) {
      expect(source?.title.length, id).toBeGreaterThan(0)
      expect(covers.length, id).toBeGreaterThan(0)
      expect(
        clockRules.filter((each) => each.id === id && each.from <= from && (each.until ?? from) >= from),
      ).toHaveLength(1)
    }
  })

  test('a rule that was not yet in force is not found', () => {
    expect(findClockRule('tw-objection', { day: '2023-12-31' })).toBeUndefined()
    expect(findClockRule('tw-objection', { day: '2024-01-01' })?.version).toBe('2024-01')
  })
})

/** The same question asked of the language's own calendar, day by day. */
function independently(
  { length, countsFirstDay, rollsTo, extension }: ClockRule,
  start: string,
  { weekend, off, times }: { weekend: number[]; off: Set<string>; times: number },
): string {
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  const works = (date: Date) => !weekend.includes(date.getUTCDay() === 0 ? 7 : date.getUTCDay()) && !off.has(iso(date))
  const date = new Date(`${start}T00:00:00Z`)
  const step = (days: number) => date.setUTCDate(date.getUTCDate() + days)
  const walk = (count: number, first: boolean) => {
    if (first) step(-1)
    let left = count
    while (left > 0) {
      step(1)
      if (length.unit === 'days' || works(date)) left -= 1
    }
    while (rollsTo === 'next-working-day' && !works(date)) step(1)
  }
  walk(length.count, countsFirstDay)
  for (let each = 0; each < times; each += 1) walk(extension!.count, false)
  return iso(date)
}
