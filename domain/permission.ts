import { z } from 'zod'

/** The roles of an organisation. Police and prosecutors have none: what they may know reaches them through a person's consent, never through a page. */
export const Role = z
  .enum([
    'screener',
    'caseworker',
    'lawyer',
    'consular-officer',
    'investigator',
    'statistician',
    'coordinator',
    'administrator',
  ])
  .meta({ id: 'Role' })
export type Role = z.infer<typeof Role>

/**
 * Who may see a list. `open`: the team. `protected`: lists from families, hotlines, distress reports, health teams; caseworkers and
 * coordinators only. `hostile`: made by captors or suspects; shown with that word and never evidence alone.
 */
export const Wall = z.enum(['open', 'protected', 'hostile']).meta({ id: 'Wall' })
export type Wall = z.infer<typeof Wall>

export const actions = [
  'list.read',
  'list.import',
  'row.correct',
  'row.register',
  'person.search',
  'person.read',
  'pair.judge',
  'charge-link.confirm',
  'batch.accept',
  'consent.record',
  'export.request',
  'export.approve',
  'overlap.read',
  'estimate.make',
  'release.publish',
  'member.read',
  'member.invite',
  'role.propose',
  'role.approve',
  'second-factor.propose-reset',
  'second-factor.approve-reset',
  'audit.read',
  'organisation.manage',
  'key.manage',
  'record.erase',
  'alert.read',
  'screening.read',
  'screening.conduct',
  'screening.funnel',
  'privileged.record',
  'privileged.read',
  'panel.hold',
  'status.decide',
  'clock.read',
  'clock.keep',
  'matter.read',
  'matter.write',
  'law.edit',
  'chain.register',
  'trace.run',
  'pack.request',
  'pack.release',
  'shield.keep',
] as const
export type Action = (typeof actions)[number]

/** How far a role reaches: everyone the walls let it see, only people who consented to its authority, or nobody. */
type Reach = 'team' | 'consented' | 'nobody'

interface Grant {
  readonly actions: readonly Action[]
  readonly walls: readonly Wall[]
  readonly reach: Reach
  /** The most people one search shows; null is no limit. */
  readonly searchLimit: number | null
}

/** The whole policy. What is not named here is refused. No administrator reads people; granting a role that does takes a coordinator too. */
export const grants: Readonly<Record<Role, Grant>> = {
  screener: {
    actions: [
      'list.read',
      'row.register',
      'person.search',
      'person.read',
      'consent.record',
      'screening.read',
      'screening.conduct',
      'clock.read',
    ],
    walls: ['open', 'hostile'],
    reach: 'team',
    searchLimit: 20,
  },
  caseworker: {
    actions: [
      'list.read',
      'list.import',
      'row.correct',
      'row.register',
      'person.search',
      'person.read',
      'pair.judge',
      'consent.record',
      'export.request',
      'overlap.read',
      'screening.read',
      'screening.conduct',
      'privileged.record',
      'panel.hold',
      'status.decide',
      'clock.read',
      'clock.keep',
      'shield.keep',
    ],
    walls: ['open', 'protected', 'hostile'],
    reach: 'team',
    searchLimit: 20,
  },
  lawyer: {
    actions: [
      'list.read',
      'person.search',
      'person.read',
      'consent.record',
      'export.request',
      'screening.read',
      'screening.conduct',
      'privileged.record',
      'privileged.read',
      'panel.hold',
      'clock.read',
      'clock.keep',
      'matter.read',
      'matter.write',
      'law.edit',
    ],
    walls: ['open', 'hostile'],
    reach: 'team',
    searchLimit: 20,
  },
  'consular-officer': {
    actions: ['person.search', 'person.read'],
    walls: ['open'],
    reach: 'consented',
    searchLimit: 20,
  },
  investigator: { actions: ['trace.run', 'pack.request'], walls: [], reach: 'nobody', searchLimit: 0 },
  statistician: {
    actions: ['overlap.read', 'estimate.make', 'release.publish'],
    walls: ['open'],
    reach: 'nobody',
    searchLimit: 0,
  },
  coordinator: {
    actions: [
      'list.read',
      'list.import',
      'row.correct',
      'row.register',
      'person.search',
      'person.read',
      'pair.judge',
      'charge-link.confirm',
      'batch.accept',
      'consent.record',
      'export.request',
      'export.approve',
      'overlap.read',
      'estimate.make',
      'release.publish',
      'member.read',
      'role.approve',
      'second-factor.approve-reset',
      'audit.read',
      'record.erase',
      'alert.read',
      'screening.read',
      'screening.funnel',
      'panel.hold',
      'status.decide',
      'clock.read',
      'clock.keep',
      'chain.register',
      'pack.release',
    ],
    walls: ['open', 'protected', 'hostile'],
    reach: 'team',
    searchLimit: null,
  },
  administrator: {
    actions: [
      'member.read',
      'member.invite',
      'role.propose',
      'second-factor.propose-reset',
      'organisation.manage',
      'key.manage',
      'chain.register',
    ],
    walls: [],
    reach: 'nobody',
    searchLimit: 0,
  },
}

/** Whether holding this role lets someone read people, so that granting it needs a coordinator besides the administrator. */
export function readsPeople(role: Role): boolean {
  return grants[role].reach !== 'nobody'
}

/** Whether any of an account's roles allows the action. */
export function mayDo(roles: readonly Role[], action: Action): boolean {
  return roles.some((role) => grants[role].actions.includes(action))
}

/** The walls an account sees through with the roles that allow the action; empty when none does. */
export function wallsFor(roles: readonly Role[], action: Action): ReadonlySet<Wall> {
  return new Set(roles.filter((role) => grants[role].actions.includes(action)).flatMap((role) => grants[role].walls))
}
