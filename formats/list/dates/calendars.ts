import bikramSambat from 'bikram-sambat'

/** A day in one of the calendars lists use. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** The calendars lists are written in. */
export type Calendar = 'gregorian' | 'buddhist' | 'ethiopian' | 'bikram-sambat' | 'minguo'

/** Thai solar calendar since 1941: the Gregorian day, with a year counted 543 higher. */
const buddhistYears = 543
/** Minguo years count from 1912. */
const minguoYears = 1911
/** Julian day of 1 Meskerem 1, and of 1 January 1970. */
const ethiopianEpoch = 1_724_221
const unixEpoch = 2_440_588
const dayLength = 86_400_000

/**
 * A date of a calendar, possibly only its year or its year and month, as an ISO date of the same precision. Null when it does not exist.
 * A year (or month) of the Ethiopian or Nepali calendar lies in two of ours: the one that holds most of it is given, and only its year.
 */
export function toIso(calendar: Calendar, year: number, month: number | null, date: number | null): string | null {
  if (calendar === 'buddhist') return toIso('gregorian', year - buddhistYears, month, date)
  if (calendar === 'minguo') return toIso('gregorian', year + minguoYears, month, date)
  if (calendar === 'gregorian') {
    const text = String(year).padStart(4, '0')
    if (month === null) return text
    if (date === null) return month >= 1 && month <= 12 ? `${text}-${String(month).padStart(2, '0')}` : null
    return isoDay(year, month, date)
  }
  const convert = calendar === 'ethiopian' ? fromEthiopian : fromBikramSambat
  if (date !== null) return convert({ year, month: month ?? 6, date })
  return convert({ year, month: month ?? 6, date: 15 })?.slice(0, 4) ?? null
}

/** A whole ISO date as a day of another calendar. Throws a range error outside the calendar's tables. */
export function inCalendar(calendar: Calendar, iso: string): CalendarDay {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  if (calendar === 'buddhist') return { year: year + buddhistYears, month, date }
  if (calendar === 'minguo') return { year: year - minguoYears, month, date }
  if (calendar === 'bikram-sambat') {
    const { year: nepaliYear, month: nepaliMonth, day } = bikramSambat.toBik(iso)
    return { year: nepaliYear, month: nepaliMonth, date: day }
  }
  if (calendar === 'gregorian') return { year, month, date }
  const days = Date.parse(iso) / dayLength + unixEpoch - ethiopianEpoch
  const within = days % 1461
  const ofCycle = within < 1096 ? Math.min(2, Math.floor(within / 365)) : 3
  const ofYear = within - [0, 365, 730, 1096][ofCycle]!
  return {
    year: Math.floor(days / 1461) * 4 + ofCycle + 1,
    month: Math.floor(ofYear / 30) + 1,
    date: (ofYear % 30) + 1,
  }
}

/**
 * An Ethiopian day as a Gregorian ISO date: twelve months of 30 days and a thirteenth of five or six.
 * Epoch after Dershowitz & Reingold, "Calendrical Calculations": 1 Meskerem 1 is Julian day 1,724,221. Null when the day does not exist.
 */
function fromEthiopian({ year, month, date }: CalendarDay): string | null {
  const longest = month === 13 ? (year % 4 === 3 ? 6 : 5) : 30
  if (month < 1 || month > 13 || date < 1 || date > longest) return null
  const julianDay = ethiopianEpoch + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + date - 1
  return new Date((julianDay - unixEpoch) * dayLength).toISOString().slice(0, 10)
}

/** A Bikram Sambat day as a Gregorian ISO date, by the published month lengths of the years 1970-2090. Null outside them or when the day does not exist. */
function fromBikramSambat({ year, month, date }: CalendarDay): string | null {
  if (year < 1970 || year > 2090 || month < 1 || month > 12 || date < 1 || date > 32) return null
  try {
    const { year: y, month: m, day } = bikramSambat.toGreg(year, month, date)
    return isoDay(y, m, day)
  } catch {
    return null
  }
}

/** An ISO date when the Gregorian day exists, otherwise null. */
function isoDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  if (day.getUTCFullYear() !== year || day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return null
  return day.toISOString().slice(0, 10)
}
