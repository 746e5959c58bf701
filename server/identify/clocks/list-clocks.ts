import { clockRules } from '@homeward/screen'
import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import { type Identify, noteSeen } from '../identify.ts'
import type { Clock, ClockAlerts, Clocks } from './shapes.ts'
import { calendarOf, showClock } from './show-clock.ts'

type Shown = z.input<typeof Clock>

const order = ['breached', 'due-soon', 'running', 'stopped-late', 'stopped']

/** Every clock of people the caller may see, the nearest end first. */
export async function listClocks(identify: Identify, caller: Caller): Promise<z.input<typeof Clocks>> {
  await noteSeen(identify, caller, { kind: 'clock', record: null })
  return {
    clocks: clocksFor(identify, caller).sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
    ),
    rules: [...clockRules],
    calendars: [...new Set(clockRules.map(({ jurisdiction }) => jurisdiction))].map((jurisdiction) => {
      const { weekend, holidays } = calendarOf(identify, jurisdiction)
      return { jurisdiction, weekend: [...weekend], holidays: [...holidays].sort() }
    }),
  }
}

/** How many clocks of people the caller may see have passed and how many end soon: numbers only, for the sign beside the page's name. */
export function countAlerts(identify: Identify, caller: Caller): z.input<typeof ClockAlerts> {
  const clocks = clocksFor(identify, caller)
  return {
    passed: clocks.filter(({ state }) => state === 'breached').length,
    soon: clocks.filter(({ state }) => state === 'due-soon').length,
  }
}

function clocksFor(identify: Identify, caller: Caller): Shown[] {
  const view = identify.viewFor(demandSight(caller, 'clock.read'))
  return [...identify.caseBook().rowsWith('clock')].flatMap((row) => {
    const person = view.personOf(row)
    if (!person) return []
    return identify
      .caseBook()
      .about('clock', [row])
      .map((record) => showClock(identify, person, record))
  })
}
