import { clockRules } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { type Identify, noteSeen, today } from '../identify.ts'
import type { Clock, Clocks } from './shapes.ts'
import { calendarOf, showClock } from './show-clock.ts'

const order = ['breached', 'due-soon', 'running', 'stopped-late', 'stopped']

/** Every clock of people the caller may see, the nearest end first. A limit that is found passed is written down on that day. */
export async function listClocks(identify: Identify, caller: Caller): Promise<z.input<typeof Clocks>> {
  const view = identify.viewFor(demandSight(caller, 'clock.read'))
  await noteSeen(identify, caller, { kind: 'clock', record: null })
  const shown = () =>
    [...identify.caseBook().rowsWith('clock')].flatMap((row) => {
      const person = view.personOf(row)
      if (!person) return []
      return identify
        .caseBook()
        .about('clock', [row])
        .map((record) => showClock(identify, person, record))
    })
  await recordBreaches(identify, caller, shown())
  return {
    clocks: shown().sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
    ),
    rules: [...clockRules],
    calendars: [...new Set(clockRules.map(({ jurisdiction }) => jurisdiction))].map((jurisdiction) => {
      const { weekend, holidays } = calendarOf(identify, jurisdiction)
      return { jurisdiction, weekend: [...weekend], holidays: [...holidays].sort() }
    }),
  }
}

async function recordBreaches(
  identify: Identify,
  caller: Caller,
  clocks: readonly z.input<typeof Clock>[],
): Promise<void> {
  const late = clocks.filter(({ state, breached }) => state === 'breached' && breached === null)
  const seen = identify.office.register().position
  await identify.office.log.append(
    writerOf(caller),
    late.map(({ id }) => ({
      id: `${id}-breach`,
      record: { kind: 'clock', id },
      set: { breached: today(identify) },
      seen,
    })),
  )
}
