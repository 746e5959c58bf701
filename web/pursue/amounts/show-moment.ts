const shape: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
}

/** A moment of a chain (unix seconds), in UTC as chains count. */
export function showMoment(seconds: number): string {
  return `${new Intl.DateTimeFormat('en-GB', shape).format(new Date(seconds * 1000))} UTC`
}
