import { grants, wallsFor } from '@homeward/domain'
import { type Caller, demand, type Sight } from '../../access.ts'

/** Whose counts a caller sees. A statistician meets nobody and still counts behind the walls of the role. */
export function overlapSight(caller: Caller): Sight {
  demand(caller, 'overlap.read')
  const roles = caller.roles.filter((role) => grants[role].actions.includes('overlap.read'))
  return { walls: wallsFor(roles, 'overlap.read'), reach: 'team', authority: null, limit: 0 }
}
