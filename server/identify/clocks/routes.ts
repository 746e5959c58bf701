import type { Handlers } from '../../http/call.ts'
import type { Identify } from '../identify.ts'
import type { clockEndpoints } from './endpoints.ts'
import { extendClock, setCalendar, startClock, stopClock } from './keep-clock.ts'
import { countAlerts, listClocks } from './list-clocks.ts'

/** Who answers the endpoints of clocks. */
export function clockHandlers(identify: Identify): Handlers<typeof clockEndpoints> {
  return {
    listClocks: ({ caller }) => listClocks(identify, caller),
    countClockAlerts: ({ caller }) => countAlerts(identify, caller),
    startClock: ({ caller, ids, body }) => startClock(identify, caller, { person: ids.id, asked: body }),
    extendClock: ({ caller, ids, body }) => extendClock(identify, caller, { clock: ids.id, asked: body }),
    stopClock: ({ caller, ids, body }) => stopClock(identify, caller, { clock: ids.id, asked: body }),
    setCalendar: ({ caller, body }) => setCalendar(identify, caller, body),
  }
}
