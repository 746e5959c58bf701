import { writeCalendar } from '@homeward/formats/calendar'
import type { Caller } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import type { Protect } from '../protect.ts'
import { demandMatter } from './held-matter.ts'

/** The hearings for a lawyer's calendar: the matter's reference, the court and what it is about; calendars are shared, so no name. */
export function hearingsCalendar(protect: Protect, caller: Caller, id: string): FileAnswer {
  const { record } = demandMatter(protect, caller, id)
  const reference = record.fields['reference'] as string
  const hearings = (record.fields['hearings'] ?? []) as unknown as { at: string; court: string; about: string }[]
  const events = hearings.map(({ at, court, about }, index) => ({
    id: `${id}-${index + 1}`,
    at,
    title: `${reference}: ${about}`,
    place: court,
  }))
  return {
    name: 'homeward-hearings.ics',
    type: 'text/calendar; charset=utf-8',
    bytes: Buffer.from(writeCalendar(events, protect.now().toISOString())),
  }
}
