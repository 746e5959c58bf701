const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
}

/** A day as people read it: `1998-04` is “Apr 1998”. What is not an ISO date is shown as written. */
export function showDay(day: string, language = 'en-GB'): string {
  const shape = shapes[day.length]
  if (!shape || !/^\d{4}(-\d\d){0,2}$/.test(day)) return day
  const moment = new Date(`${day}${'-01-01'.slice(0, 10 - day.length)}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return day
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(moment)
}
