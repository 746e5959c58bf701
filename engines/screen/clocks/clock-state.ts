import type { ClockRule } from '@homeward/domain'
import { dayOf } from './civil.ts'

export type ClockState = 'running' | 'due-soon' | 'breached' | 'stopped' | 'stopped-late'

const minutesOfDay = 1440
/** How long before its end a clock asks for attention: a quarter of a limit in hours, two days of any other. */
const noticeFor = { hours: 0.25, days: 2 * minutesOfDay } as const

/** How a clock stands at a moment (ISO 8601). A limit in days is kept until its last day ends; the moment is read in UTC. */
export function clockStateOf(
  rule: ClockRule,
  { due, stopped, now }: { readonly due: string; readonly stopped: string | null; readonly now: string },
): ClockState {
  const end = due.includes('T') ? minuteOf(due) : (dayOf(due) + 1) * minutesOfDay
  if (stopped !== null) return minuteOf(stopped) > end ? 'stopped-late' : 'stopped'
  const left = end - minuteOf(now)
  if (left < 0) return 'breached'
  const notice =
    due.includes('T') && rule.length.unit === 'hours' ? rule.length.count * 60 * noticeFor.hours : noticeFor.days
  return left <= notice ? 'due-soon' : 'running'
}

/** Minutes since 1970-01-01T00:00Z; a date alone is its first minute, an offset is taken into account. */
export function minuteOf(iso: string): number {
  const match = /T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(iso)
  if (match === null) return dayOf(iso) * minutesOfDay
  return dayOf(iso) * minutesOfDay + Number(match[1]) * 60 + Number(match[2]) - offsetOf(match[3])
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
}
