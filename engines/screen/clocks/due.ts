import { type ClockRule, Problem } from '@homeward/domain'
import { type Day, dayOf, isoOf, weekdayOf } from './civil.ts'
import { minuteOf } from './clock-state.ts'
import type { WorkingCalendar } from './working-calendar.ts'

type Length = ClockRule['length']

/**
 * When a clock runs out. `start` and the answer are ISO 8601: a limit in hours answers the minute in UTC, a limit in days counts from the date as it
 * is written, where it happened, and answers a date whose whole day still belongs to the limit. `extensions` is how many extensions were granted; more than the rule allows throws.
 */
export function dueOf(
  rule: ClockRule,
  start: string,
  calendar: WorkingCalendar,
  extensions = 0,
): { due: string; extended: number } {
  const first = dayOf(start)
  if (Number.isNaN(first))
    throw new Problem('input-invalid', 'The start of this clock is not a date that exists; correct the start date.')
  if (extensions > 0 && (rule.extension === null || extensions > rule.extension.times)) {
    throw new Problem(
      'input-invalid',
      `This rule allows ${rule.extension?.times ?? 0} extensions; ${extensions} were given.`,
    )
  }
  let due = addLength(rule, rule.length, start, calendar)
  for (let granted = 0; granted < extensions; granted += 1) {
    due = addLength({ ...rule, countsFirstDay: false }, rule.extension!, due, calendar)
  }
  return { due, extended: extensions }
}

function addLength(rule: ClockRule, { count, unit }: Length, start: string, calendar: WorkingCalendar): string {
  if (unit === 'hours') return addHours(start, count)
  const first = dayOf(start)
  const last =
    unit === 'days' ? first + count - (rule.countsFirstDay ? 1 : 0) : addWorkingDays(first, count, rule, calendar)
  return isoOf(rule.rollsTo === 'next-working-day' ? nextWorkingDay(last, calendar) : last)
}

function addWorkingDays(first: Day, count: number, rule: ClockRule, calendar: WorkingCalendar): Day {
  let day = rule.countsFirstDay ? first - 1 : first
  for (let left = count; left > 0; ) {
    day += 1
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.holidays.has(isoOf(day))
}

function nextWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day
  // A calendar in which no day is a working day would never end; a year without one is a wrong calendar.
  for (let tries = 0; tries < 400; tries += 1, candidate += 1) if (isWorkingDay(candidate, calendar)) return candidate
  throw new Problem(
    'input-invalid',
    'This calendar has no working day in a whole year; correct its weekend and holidays.',
  )
}

/** A moment without a time of day is its first minute: the clock then ends early rather than late. */
function addHours(start: string, hours: number): string {
  const minutes = minuteOf(start) + hours * 60
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`
  return `${isoOf(day)}T${clock}Z`
}
