import type { Calendar } from './calendars.ts'
import { namedCalendar, splitDate } from './split-date.ts'

/** Which number of a written date comes first. `unclear`: the numbers do not tell, so only the year is taken. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'unclear'

/** How the dates of one column are written, and what that rests on. */
export interface DateColumn {
  /** The column's place, from 0. */
  readonly column: number
  readonly field: 'birth' | 'date'
  readonly order: DateOrder
  /** The calendar that most of the column's years belong to; single dates may differ and are marked. */
  readonly calendar: Calendar
  /** In words a person can judge. */
  readonly evidence: string
}

/** How many sure values of one order outweigh one of the other: day and month swapped in a few rows is common in real lists. */
const outweighs = 4

/** Decides order and calendar of a date column from its values. Dates that fit only one order are the evidence. */
export function judgeDateColumn(
  at: { readonly column: number; readonly field: 'birth' | 'date'; readonly header: string },
  values: Iterable<string>,
  chosen?: DateOrder,
): DateColumn {
  const sure = { day: 0, month: 0, year: 0, either: 0 }
  const years = { buddhist: 0, other: 0, minguo: 0 }
  for (const value of values) {
    const written = splitDate(value)
    if (written === null) continue
    const year = written.year ?? 0
    if (written.calendar === 'buddhist' || (year >= 2400 && year <= 2600)) years.buddhist += 1
    else if (written.calendar === 'minguo' || (written.yearPlace === 'first' && written.yearDigits === 3))
      years.minguo += 1
    else years.other += 1
    const [a, b, c] = written.numbers
    if (a === undefined || b === undefined || c === undefined) continue
    if (written.yearPlace === 'first') sure.year += 1
    else if (a > 12 && b <= 12) sure.day += 1
    else if (b > 12 && a <= 12) sure.month += 1
    else sure.either += 1
  }
  const named = namedCalendar(at.header)
  const calendar = named ?? majorityCalendar(years)
  const counts = `${sure.day} dates fit day first only, ${sure.month} month first only, ${sure.year} begin with the year, ${sure.either} fit both`
  const { column, field } = at
  if (chosen !== undefined) return { column, field, order: chosen, calendar, evidence: `chosen by a person; ${counts}` }
  const yearLast = sure.day + sure.month
  if (yearLast > 0 && sure.year < yearLast * outweighs) {
    if (sure.day >= sure.month * outweighs) return { column, field, order: 'day-first', calendar, evidence: counts }
    if (sure.month >= sure.day * outweighs) return { column, field, order: 'month-first', calendar, evidence: counts }
    return { column, field, order: 'unclear', calendar, evidence: `${counts}; choose the order` }
  }
  if (sure.year > 0) return { column, field, order: 'year-first', calendar, evidence: counts }
  if (sure.either > 0 && /[^\p{Script=Latin}\p{P}\p{Z}\d]|ngày|tanggal|lahir|sinh/iu.test(at.header)) {
    return {
      column,
      field,
      order: 'day-first',
      calendar,
      evidence: `${counts}; the header's language puts the day first`,
    }
  }
  return { column, field, order: 'unclear', calendar, evidence: counts }
}

function majorityCalendar(years: {
  readonly buddhist: number
  readonly other: number
  readonly minguo: number
}): Calendar {
  if (years.buddhist > years.other + years.minguo) return 'buddhist'
  if (years.minguo > years.other + years.buddhist) return 'minguo'
  return 'gregorian'
}
