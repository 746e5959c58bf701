import { ClockRule } from '@homeward/domain'
import { z } from 'zod'

const id = z.string().min(8).max(100)
const ownId = z.string().regex(/^[A-Za-z0-9_-]{16,60}$/)
const moment = z.iso.datetime({ offset: true }).or(z.iso.date())

export const Clock = z
  .object({
    id,
    person: id,
    name: z.string(),
    rule: ClockRule,
    start: z.string(),
    /** A date whose whole day still belongs to the limit, or the minute in UTC. */
    due: z.string(),
    extensions: z.array(z.object({ day: z.iso.date(), authority: z.string(), by: z.string() })),
    state: z.enum(['running', 'due-soon', 'breached', 'stopped', 'stopped-late']),
    stopped: z.object({ at: z.string(), how: z.string() }).nullable(),
    /** The day on which the program wrote down that it ends soon, and that it has passed. */
    warned: z.iso.date().nullable(),
    breached: z.iso.date().nullable(),
    by: z.string(),
  })
  .meta({ id: 'Clock' })

const calendar = z.object({
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  /** Monday is 1. */
  weekend: z.array(z.number().int().min(1).max(7)).max(6),
  holidays: z.array(z.iso.date()).max(2000),
})
export const Calendar = calendar.meta({ id: 'WorkingCalendar' })
export const SetCalendar = calendar.meta({ id: 'SetCalendar' })

export const Clocks = z
  .object({ clocks: z.array(Clock), rules: z.array(ClockRule), calendars: z.array(Calendar) })
  .meta({ id: 'Clocks' })

/** Numbers only; which clocks they are is on the page, and opening it is noted. */
export const ClockAlerts = z
  .object({ passed: z.number().int().nonnegative(), soon: z.number().int().nonnegative() })
  .meta({ id: 'ClockAlerts' })

export const StartClock = z.object({ id: ownId, rule: z.string().max(60), start: moment }).meta({ id: 'StartClock' })
export const ExtendClock = z
  .object({ id: ownId, authority: z.string().trim().min(1).max(200) })
  .meta({ id: 'ExtendClock' })
export const StopClock = z.object({ at: moment, how: z.string().trim().min(3).max(500) }).meta({ id: 'StopClock' })
