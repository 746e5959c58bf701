import type { Endpoints } from '../../http/endpoint.ts'
import { Calendar, Clock, ClockAlerts, Clocks, ExtendClock, SetCalendar, StartClock, StopClock } from './shapes.ts'

/** Time limits that run for people. */
export const clockEndpoints = {
  listClocks: {
    method: 'GET',
    path: '/clocks',
    door: 'clock.read',
    summary: 'Every clock of people you may see, the nearest end first, with the rules and calendars behind them',
    answer: Clocks,
  },
  countClockAlerts: {
    method: 'GET',
    path: '/clocks/alerts',
    door: 'clock.read',
    summary: 'How many clocks have passed and how many end soon',
    answer: ClockAlerts,
  },
  startClock: {
    method: 'POST',
    path: '/people/:id/clocks',
    door: 'clock.keep',
    summary: 'A time limit begins to run for a person',
    body: StartClock,
    answer: Clock,
  },
  extendClock: {
    method: 'POST',
    path: '/clocks/:id/extend',
    door: 'clock.keep',
    summary: 'An authority granted more time',
    body: ExtendClock,
    answer: Clock,
  },
  stopClock: {
    method: 'POST',
    path: '/clocks/:id/stop',
    door: 'clock.keep',
    summary: 'What the clock waited for happened; whether too late is kept',
    body: StopClock,
    answer: Clock,
  },
  setCalendar: {
    method: 'PUT',
    path: '/clock-calendars',
    door: 'clock.keep',
    summary: 'Weekend days and holidays of a country, as your team knows them',
    body: SetCalendar,
    answer: Calendar,
  },
} as const satisfies Endpoints
