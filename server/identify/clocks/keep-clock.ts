import { type Json, Problem } from '@homeward/domain'
import { clockStateOf, dueOf, findClockRule } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, demand, demandSight, notFound, writerOf } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { HeldPerson } from '../holdings/view.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { demandPerson } from '../people/read-person.ts'
import { anchorOf } from '../screenings/held/demand-screening.ts'
import { latestDay } from '../screenings/latest-day.ts'
import type { Calendar, Clock, ExtendClock, StartClock, StopClock } from './shapes.ts'
import { calendarOf, enteredCalendar, ruleOf, showClock } from './show-clock.ts'

type Shown = Promise<z.input<typeof Clock>>

/** A time limit begins to run for a person, by the version of the rule in force on the day it began. */
export async function startClock(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof StartClock> },
): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'clock.keep'), id)
  demandPast(identify, asked.start, 'start')
  const rule = findClockRule(asked.rule, { day: asked.start.slice(0, 10) })
  if (!rule) throw new Problem('input-invalid', 'No such rule was in force on that day.', { field: 'rule' })
  dueOf(rule, asked.start, calendarOf(identify, rule.jurisdiction))
  const record = { kind: 'clock', id: newRecordId() }
  const set = {
    row: anchorOf(person),
    rule: rule.id,
    version: rule.version,
    start: asked.start,
    extensions: [],
    by: caller.account,
  }
  const seen = identify.office.register().position
  await identify.office.log.append(writerOf(caller), [{ id: asked.id, record, set, seen }])
  const kept =
    identify.office.register().get('clock', record.id) ??
    // Sent twice, the first one stands.
    clocksOf(identify, person).findLast(({ fields }) => fields['rule'] === rule.id && fields['start'] === asked.start)
  if (!kept) throw notFound()
  return showClock(identify, person, kept)
}

/** An authority granted more time, as often as the rule allows. */
export async function extendClock(
  identify: Identify,
  caller: Caller,
  { clock, asked }: { readonly clock: string; readonly asked: z.output<typeof ExtendClock> },
): Shown {
  const { person, record } = demandClock(identify, caller, clock)
  const rule = ruleOf(record)
  const granted = ((record.fields['extensions'] ?? []) as unknown[]).length
  dueOf(rule, record.fields['start'] as string, calendarOf(identify, rule.jurisdiction), granted + 1)
  const extension = { day: today(identify), authority: asked.authority, by: caller.account }
  await identify.office.log.append(writerOf(caller), [
    { id: asked.id, record: { kind: 'clock', id: clock }, set: { extensions: [extension] as Json }, seen: 0 },
  ])
  return showClock(identify, person, demandClock(identify, caller, clock).record)
}

/** What the clock waited for happened. When that was after its end, the breach is kept. */
export async function stopClock(
  identify: Identify,
  caller: Caller,
  { clock, asked }: { readonly clock: string; readonly asked: z.output<typeof StopClock> },
): Shown {
  const { person, record } = demandClock(identify, caller, clock)
  demandPast(identify, asked.at, 'at')
  if (record.fields['stopped'] !== undefined) throw new Problem('conflict', 'This clock was stopped already.')
  const { due } = showClock(identify, person, record)
  const late = clockStateOf(ruleOf(record), { due, stopped: asked.at, now: asked.at }) === 'stopped-late'
  const isNews = late && record.fields['breached'] === undefined
  const set = { stopped: { at: asked.at, how: asked.how }, ...(isNews ? { breached: today(identify) } : {}) }
  const seen = identify.office.register().position
  await identify.office.log.append(writerOf(caller), [{ record: { kind: 'clock', id: clock }, set, seen }])
  return showClock(identify, person, demandClock(identify, caller, clock).record)
}

/** Weekend days and holidays of a country, as the team knows them; clocks that run are worked out anew. */
export async function setCalendar(
  identify: Identify,
  caller: Caller,
  asked: z.output<typeof Calendar>,
): Promise<z.input<typeof Calendar>> {
  demand(caller, 'clock.keep')
  const { office } = identify
  const known = enteredCalendar(office.register().all('working-calendar'), asked.jurisdiction)
  const record = { kind: 'working-calendar', id: known?.id ?? newRecordId() }
  const holidays = [...new Set(asked.holidays)].sort()
  const weekend = [...new Set(asked.weekend)].sort()
  const set = { jurisdiction: asked.jurisdiction, weekend, holidays, by: caller.account }
  await office.log.append(writerOf(caller), [{ record, set, seen: office.register().position }])
  return { jurisdiction: asked.jurisdiction, weekend, holidays }
}

function clocksOf({ caseBook }: Identify, person: HeldPerson): RegisterRecord[] {
  return caseBook().about(
    'clock',
    person.rows.map(({ id }) => id),
  )
}

function demandClock(identify: Identify, caller: Caller, id: string) {
  const view = identify.viewFor(demandSight(caller, 'clock.keep'))
  const record = identify.office.register().get('clock', id)
  const person = record && view.personOf(record.fields['row'] as string)
  if (!record || !person) throw notFound()
  return { record, person }
}

function demandPast(identify: Identify, moment: string, field: string): void {
  if (moment.slice(0, 10) > latestDay(identify)) {
    throw new Problem('input-invalid', `The field ${field} lies in the future; correct the date.`, { field })
  }
}
