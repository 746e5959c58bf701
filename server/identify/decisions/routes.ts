import type { Handlers } from '../../http/call.ts'
import type { Identify } from '../identify.ts'
import { decideStatus } from './decide-status.ts'
import type { decisionEndpoints } from './endpoints.ts'
import { castVote, openPanel } from './hold-panel.ts'
import { readStatus } from './read-status.ts'

/** Who answers the endpoints of panels and decisions. */
export function decisionHandlers(identify: Identify): Handlers<typeof decisionEndpoints> {
  return {
    readStatus: ({ caller, ids }) => readStatus(identify, caller, ids.id),
    openPanel: ({ caller, ids, body }) => openPanel(identify, caller, { person: ids.id, asked: body }),
    castVote: ({ caller, ids, body }) => castVote(identify, caller, { person: ids.id, panel: ids.panel, asked: body }),
    decideStatus: ({ caller, ids, body }) => decideStatus(identify, caller, { person: ids.id, asked: body }),
  }
}
