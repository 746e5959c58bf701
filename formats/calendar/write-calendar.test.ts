import { expect, test } from 'vitest'
import { writeCalendar } from './index.ts'

const event = { id: 'a-1', at: '2026-12-01T09:30:00+08:00', title: 'SYN-007: Plea', place: 'Sessions Court' }
const stamp = '2026-11-25T00:00:00Z'

test('a hearing at a moment is written in universal time, one on a day as a whole day', () => {
  const text = writeCalendar([event, { ...event, id: 'a-2', at: '2026-12-03' }], stamp)
  expect(text).toContain('DTSTART:20261201T013000Z\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20261203\r\n')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
})

test('signs that mean something to a calendar are escaped, and nothing can begin a line of its own', () => {
  const text = writeCalendar([{ ...event, title: 'Plea; a, b\nATTACH:http://x' }], stamp)
  expect(text).toContain('SUMMARY:Plea\\; a\\, b\\nATTACH:http://x\r\n')
  expect(text).not.toMatch(/^ATTACH/m)
})

test('a long line is folded at 75 octets and never within a letter', () => {
  const text = writeCalendar([{ ...event, place: 'ศาลจังหวัดแม่สอด '.repeat(10) }], stamp)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain('ศาลจังหวัดแม่สอด '.repeat(10))
})
