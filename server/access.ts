import { type Action, type ConsentScope, grants, mayDo, Problem, type Role, type Wall } from '@homeward/domain'
import type { Writer } from './records/index.ts'

// Deny by default: what the permission table does not grant, and what no wall or consent opens, does not exist for the caller.

/** Who asks. */
export interface Caller {
  readonly organisation: string
  readonly account: string
  readonly name: string
  readonly roles: readonly Role[]
  /** The authority a consular officer speaks for, as consents name it. */
  readonly authority: string | null
}

/** What a caller may see for one action. */
export interface Sight {
  readonly walls: ReadonlySet<Wall>
  /** `consented`: only people who agreed to share with the caller's authority. */
  readonly reach: 'team' | 'consented'
  readonly authority: string | null
  /** The most people one search shows; null is no limit. */
  readonly limit: number | null
}

/** What decides whether a `consented` caller may see a person. */
export interface PersonConsents {
  readonly consents: readonly {
    readonly scope: ConsentScope
    readonly recipient: string | null
    readonly withdrawn: string | null
  }[]
  readonly asylum: boolean
}

/** The one answer for what is absent and for what is refused. */
export function notFound(): Problem {
  return new Problem('not-found', 'There is nothing here for you.')
}

/** Refuses as if there were nothing, unless one of the caller's roles allows the action. */
export function demand(caller: Caller, action: Action): void {
  if (!mayDo(caller.roles, action)) throw notFound()
}

/** What the caller sees of lists and people when doing `action`; nothing when the action is refused or reaches nobody. */
export function sightFor(caller: Caller, action: Action): Sight | undefined {
  const allowing = caller.roles.map((role) => grants[role]).filter((grant) => grant.actions.includes(action))
  const team = allowing.filter((grant) => grant.reach === 'team')
  const used = team.length > 0 ? team : allowing.filter((grant) => grant.reach === 'consented')
  if (used.length === 0) return undefined
  return {
    walls: new Set(used.flatMap((grant) => grant.walls)),
    reach: team.length > 0 ? 'team' : 'consented',
    authority: caller.authority,
    limit: used.some((grant) => grant.searchLimit === null)
      ? null
      : Math.max(...used.map((grant) => grant.searchLimit ?? 0)),
  }
}

/** The same, refusing as if there were nothing. */
export function demandSight(caller: Caller, action: Action): Sight {
  const sight = sightFor(caller, action)
  if (!sight) throw notFound()
  return sight
}

/** Whether a person stands open to this sight: always to the team; to an authority only by a consent that names it, and never once asylum is marked. */
export function mayMeet(sight: Sight, person: PersonConsents): boolean {
  if (sight.reach === 'team') return true
  if (person.asylum || sight.authority === null) return false
  return person.consents.some(
    ({ scope, recipient, withdrawn }) => scope === 'share' && withdrawn === null && recipient === sight.authority,
  )
}

/** How the caller signs what is written to the log. */
export function writerOf(caller: Caller): Writer {
  return { organisation: caller.organisation, account: caller.account }
}
