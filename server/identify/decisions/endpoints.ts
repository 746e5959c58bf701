import type { Endpoints } from '../../http/endpoint.ts'
import { NewDecision, NewPanel, NewVote, Status } from './shapes.ts'

/** Panels and what they decide about a person. */
export const decisionEndpoints = {
  readStatus: {
    method: 'GET',
    path: '/people/:id/status',
    door: 'screening.read',
    summary: 'Every decision about a person, oldest first, and the panel that is looking at them',
    answer: Status,
  },
  openPanel: {
    method: 'POST',
    path: '/people/:id/panels',
    door: 'panel.hold',
    summary: 'A body begins to look at a person’s record',
    body: NewPanel,
    answer: Status,
  },
  castVote: {
    method: 'POST',
    path: '/people/:id/panels/:panel/votes',
    door: 'panel.hold',
    summary: 'A member agrees, dissents with reasons, or abstains',
    body: NewVote,
    answer: Status,
  },
  decideStatus: {
    method: 'POST',
    path: '/people/:id/decisions',
    door: 'status.decide',
    summary: 'Write down what a body decided; it follows earlier decisions and replaces none',
    body: NewDecision,
    answer: Status,
  },
} as const satisfies Endpoints
