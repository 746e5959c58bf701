import type { ClockRule } from '@homeward/domain'
import { clockStateOf, dueOf, findClockRule, plainCalendar, type WorkingCalendar } from '@homeward/screen'
import type { z } from 'zod'
import type { RegisterRecord } from '../../records/index.ts'
import type { HeldPerson } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import { describeRows } from '../show/describe-person.ts'
import type { Clock } from './shapes.ts'

interface ClockFields {
  readonly start: string
  readonly extensions?: readonly { readonly day: string; readonly authority: string; readonly by: string }[]
  readonly stopped?: { readonly at: string; readonly how: string } | null
  readonly warned?: string | null
  readonly breached?: string | null
  readonly by: string
}

/** When a clock ends and how it stands now: worked out from the rule's own version and today's calendar, never stored. */
export function standingOf(identify: Identify, record: RegisterRecord) {
  const { start, extensions = [], stopped = null } = record.fields as unknown as ClockFields
  const rule = ruleOf(record)
  const { due } = dueOf(rule, start, calendarOf(identify, rule.jurisdiction), extensions.length)
  const now = identify.now().toISOString()
  return { rule, due, state: clockStateOf(rule, { due, stopped: stopped?.at ?? null, now }) }
}

/** A clock as whoever may see the person sees it. */
export function showClock(identify: Identify, person: HeldPerson, record: RegisterRecord): z.input<typeof Clock> {
  const {
    extensions = [],
    stopped = null,
    warned = null,
    breached = null,
    start,
    by,
  } = record.fields as unknown as ClockFields
  return {
    id: record.id,
    person: person.id,
    name: describeRows(person).names[0] ?? '',
    ...standingOf(identify, record),
    start,
    extensions: extensions.map((each) => ({ ...each, by: identify.nameOf(each.by) })),
    stopped,
    warned,
    breached,
    by: identify.nameOf(by),
  }
}

export function ruleOf({ fields }: RegisterRecord): ClockRule {
  const rule = findClockRule(fields['rule'] as string, { version: fields['version'] as string })
  if (!rule) throw new Error('A clock names a version of a rule that this program no longer holds.')
  return rule
}

/** The calendar a team entered for a country, else its plain weekend without holidays. */
export function calendarOf({ office }: Identify, jurisdiction: string): WorkingCalendar {
  const entered = enteredCalendar(office.register().all('working-calendar'), jurisdiction)
  if (!entered) return plainCalendar(jurisdiction)
  const { weekend = [], holidays = [] } = entered.fields as { weekend?: number[]; holidays?: string[] }
  return { jurisdiction, weekend, holidays: new Set(holidays) }
}

/** The calendar that was entered last for a country. */
export function enteredCalendar(calendars: Iterable<RegisterRecord>, jurisdiction: string): RegisterRecord | undefined {
  return [...calendars]
    .filter(({ fields }) => fields['jurisdiction'] === jurisdiction)
    .sort((a, b) => b.position - a.position)[0]
}
