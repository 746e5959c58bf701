import { dateOfSerial } from '../../xlsx/index.ts'
import { type Calendar, toIso } from './calendars.ts'
import type { DateColumn } from './date-column.ts'
import { splitDate, type WrittenDate } from './split-date.ts'

/** A date read: ISO 8601, possibly partial, or the text as written when it is not possible; and what was done to it. */
export interface ReadDate {
  readonly value: string
  readonly marks: readonly string[]
}

/** What the surroundings of a date tell about it. */
export interface DateContext {
  readonly column: DateColumn
  /** ISO country code of the row's person when known: it decides between calendars whose years look alike. */
  readonly nationality: string | null
  /** The last year a date of the list can be in. */
  readonly latestYear: number
}

/** Reads one written date. What is not possible (31 February, a birth in the future) stays as written, marked `date-impossible`. */
export function readDate(text: string, context: DateContext): ReadDate {
  const written = splitDate(text)
  if (written === null) return { value: text, marks: ['date-impossible'] }
  if (written.isSerial) {
    const day = dateOfSerial(written.year!, false)
    return isPlausible(day, context)
      ? { value: day, marks: ['serial-date'] }
      : { value: text, marks: ['date-impossible'] }
  }
  for (const reading of readingsOf(written, context)) {
    const { calendar, year } = calendarOf(reading, context)
    const iso = toIso(calendar, year, reading.month || null, reading.month ? reading.day || null : null)
    if (!isPlausible(iso, context)) continue
    const marks = [...reading.marks]
    if (calendar !== 'gregorian') marks.push(`calendar-${calendar}`)
    if (reading.yearDigits === 2 && calendar !== 'minguo') marks.push('year-two-digits')
    return { value: iso, marks }
  }
  return { value: text, marks: ['date-impossible'] }
}

interface Reading {
  readonly year: number
  readonly yearDigits: number
  readonly month: number | null
  readonly day: number | null
  readonly calendar: Calendar | null
  readonly yearFirst: boolean
  readonly marks: readonly string[]
}

/** What the numbers can mean, the column's order first. Where both orders are possible and the column's is unclear, only the year is taken. */
function readingsOf(written: WrittenDate, { column }: DateContext): readonly Reading[] {
  const { calendar, yearDigits } = written
  const [a, b, c] = written.numbers
  if (a === undefined || b === undefined || c === undefined) {
    const { year, month, day } = written
    return [{ year: year!, yearDigits, month, day, calendar, yearFirst: false, marks: [] }]
  }
  const yearFirst = written.yearPlace === 'first' || (written.yearPlace === null && column.order === 'year-first')
  const year = yearFirst ? a : c
  const [first, second] = yearFirst ? [b, c] : [a, b]
  const read = (month: number | null, day: number | null, marks: readonly string[]): Reading => ({
    year,
    yearDigits,
    month,
    day,
    calendar,
    yearFirst,
    marks,
  })
  if (yearFirst) return [read(first, second, []), read(second, first, ['order-exception'])]
  const swappable = first <= 12 && second <= 12 && first !== second
  const dayFirst = read(second, first, swappable ? ['order-day-first'] : [])
  const monthFirst = read(first, second, swappable ? ['order-month-first'] : [])
  if (first === second) return [dayFirst]
  if (column.order === 'day-first') return swappable ? [dayFirst] : [dayFirst, withMark(monthFirst, 'order-exception')]
  if (column.order === 'month-first')
    return swappable ? [monthFirst] : [monthFirst, withMark(dayFirst, 'order-exception')]
  return swappable ? [read(null, null, ['order-unclear'])] : [dayFirst, monthFirst]
}

function withMark(reading: Reading, mark: string): Reading {
  return { ...reading, marks: [...reading.marks, mark] }
}

/** The calendar a year belongs to, and the year in full. The text's own word comes first, then the year itself, the person's country, the column. */
function calendarOf(
  reading: Reading,
  { column, nationality, latestYear }: DateContext,
): { calendar: Calendar; year: number } {
  const { year, yearDigits } = reading
  if (reading.calendar !== null)
    return { calendar: reading.calendar, year: inFull(reading.calendar, year, yearDigits, latestYear) }
  if (year >= 2400 && year <= 2600) return { calendar: 'buddhist', year }
  const minguo = yearDigits === 3 || (yearDigits === 2 && reading.yearFirst && nationality === 'TW')
  if (minguo && year >= 1 && year + 1911 <= latestYear) return { calendar: 'minguo', year }
  // A year in the future, or a birth that would make a Nepali a small child, counts from 57 BC. Anyone else's is a slip of the pen.
  const mayBeNepali = nationality === 'NP' || (nationality === null && year > latestYear)
  const firstNepali = column.field === 'birth' ? latestYear - 12 : latestYear
  if (mayBeNepali && year > firstNepali && year <= 2090) return { calendar: 'bikram-sambat', year }
  const calendar =
    yearDigits === 2 || column.calendar === 'ethiopian' || column.calendar === 'bikram-sambat'
      ? column.calendar
      : 'gregorian'
  return { calendar, year: inFull(calendar, year, yearDigits, latestYear) }
}

function inFull(calendar: Calendar, year: number, digits: number, latestYear: number): number {
  if (digits > 2 || calendar === 'minguo') return year
  if (calendar === 'buddhist') return year + (year + 2500 - 543 <= latestYear ? 2500 : 2400)
  if (calendar === 'bikram-sambat') return year + (year + 2000 - 57 <= latestYear ? 2000 : 1900)
  return year + (year + 2000 <= latestYear ? 2000 : 1900)
}

function isPlausible(iso: string | null, { column, latestYear }: DateContext): iso is string {
  if (iso === null) return false
  const year = Number(iso.slice(0, 4))
  return year <= latestYear && year >= (column.field === 'birth' ? latestYear - 120 : 1990)
}
