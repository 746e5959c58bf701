import { writeCalendar } from '@homeward/formats/calendar'
import type { Caller } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import type { Protect } from '../protect.ts'
import { demandMatter } from './held-matter.ts'

/**
 * The hearings and the ends of the clocks that run for the person, for a lawyer's calendar: the matter's reference, the court or authority and
 * what it is about; calendars are shared, so no name.
 */
export function hearingsCalendar(protect: Protect, caller: Caller, id: string): FileAnswer {
  const { record, row } = demandMatter(protect, caller, id)
  const reference = record.fields['reference'] as string
  const hearings = (record.fields['hearings'] ?? []) as unknown as { at: string; court: string; about: string }[]
  const clocks = (row === null ? [] : protect.people.clocks(caller, row)).filter(({ state }) => !isOver(state))
  const heard = hearings.map(({ at, court, about }, index) => ({
    id: `${id}-${index + 1}`,
    at,
    title: `${reference}: ${about}`,
    place: court,
  }))
  const ends = clocks.map((clock) => ({
    id: `${id}-${clock.id}`,
    at: clock.due,
    title: `${reference}: ${clock.title}${clock.verified ? '' : ' (rule not read)'}`,
    place: clock.authority,
  }))
  return {
    name: 'homeward-hearings.ics',
    type: 'text/calendar; charset=utf-8',
    bytes: Buffer.from(writeCalendar([...heard, ...ends], protect.now().toISOString())),
  }
}

function isOver(state: string): boolean {
  return state === 'stopped' || state === 'stopped-late'
}
