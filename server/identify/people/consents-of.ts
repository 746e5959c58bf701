import { mayMeet, type Sight } from '../../access.ts'
import type { HeldConsent } from '../holdings/holdings.ts'
import type { HeldPerson } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'

const everyWall = {
  walls: new Set(['open', 'protected', 'hostile'] as const),
  reach: 'team',
  authority: null,
  limit: null,
} as const

/** What a person agreed to, as far as the rows a reader may see carry it. */
export function consentsOf({ holdings }: Identify, person: HeldPerson): HeldConsent[] {
  const rows = new Set(person.rows.map(({ id }) => id))
  return [...holdings().consents.values()].filter(({ row }) => rows.has(row))
}

/**
 * Whether asylum is marked for anyone who holds one of these rows, also by a row the reader may not see: then protection needs the whole.
 * A remark on a list counts like a mark, unless someone took the mark away.
 */
export function seeksAsylum(identify: Identify, person: HeldPerson): boolean {
  const { asylum } = identify.holdings()
  const whole = identify.viewFor(everyWall)
  const rows = new Set(person.rows.flatMap(({ id }) => whole.personOf(id)?.rows ?? []))
  return [...rows].some(({ id, flags }) => asylum.get(id)?.marked ?? flags.includes('asylum'))
}

/** Whether a person stands open to a reader beyond the walls. */
export function meets(identify: Identify, sight: Sight, person: HeldPerson): boolean {
  if (sight.reach === 'team') return true
  return mayMeet(sight, { consents: consentsOf(identify, person), asylum: seeksAsylum(identify, person) })
}
