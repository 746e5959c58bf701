/** One entry of a calendar. `at` is a day, or a moment with its offset. */
export interface CalendarEvent {
  readonly id: string
  readonly at: string
  readonly title: string
  readonly place: string
}

/**
 * A calendar file (RFC 5545). An entry at a moment is written in UTC, so that every calendar shows it in its own time; one known by its day
 * alone is a whole day. `stamp` is the moment the file is made.
 */
export function writeCalendar(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Homeward//Hearings//EN',
    ...events.flatMap(({ id, at, title, place }) => [
      'BEGIN:VEVENT',
      `UID:${id}@homeward.invalid`,
      `DTSTAMP:${utc(stamp)}`,
      at.length === 10 ? `DTSTART;VALUE=DATE:${at.replaceAll('-', '')}` : `DTSTART:${utc(at)}`,
      `SUMMARY:${escaped(title)}`,
      `LOCATION:${escaped(place)}`,
      'CLASS:CONFIDENTIAL',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const longestLine = 75

/** Lines are folded at 75 octets, never within a letter. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > longestLine) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
