import { expect, test } from 'vitest'
import { type Calendar, inCalendar, toIso } from './calendars.ts'

const calendars: readonly Calendar[] = ['gregorian', 'buddhist', 'ethiopian', 'bikram-sambat', 'minguo']

test.each(calendars)('every day from 1950 to 2030 survives the way into the %s calendar and back', (calendar) => {
  for (let day = Date.UTC(1950, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10)
    const { year, month, date } = inCalendar(calendar, iso)
    expect(toIso(calendar, year, month, date)).toBe(iso)
  }
})

// Published new years: Ethiopian 2000 on 12 September 2007; Nepali 2080 on 14 April 2023.
test.each([
  ['ethiopian', 2000, '2007-09-12'],
  ['bikram-sambat', 2080, '2023-04-14'],
  ['buddhist', 2569, '2026-01-01'],
  ['minguo', 115, '2026-01-01'],
] as const)('the first day of the %s year %i is %s', (calendar, year, iso) => {
  expect(toIso(calendar, year, 1, 1)).toBe(iso)
})

test('a day that a calendar does not have is no date', () => {
  expect(toIso('ethiopian', 2001, 13, 6)).toBeNull()
  expect(toIso('ethiopian', 2003, 13, 6)).toBe('2011-09-11')
  expect(toIso('bikram-sambat', 2080, 1, 32)).toBeNull()
  expect(toIso('gregorian', 1999, 2, 29)).toBeNull()
})

test('a year alone is the year of ours that holds most of it', () => {
  expect(toIso('ethiopian', 1990, null, null)).toBe('1998')
  expect(toIso('bikram-sambat', 2055, null, null)).toBe('1998')
})
