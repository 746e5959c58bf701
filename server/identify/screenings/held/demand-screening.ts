import type { Action } from '@homeward/domain'
import { type Caller, demandSight, notFound } from '../../../access.ts'
import type { HeldPerson, View } from '../../holdings/view.ts'
import type { Identify } from '../../identify.ts'
import { type HeldScreening, heldScreening } from './held-screening.ts'

export interface FoundScreening {
  readonly view: View
  readonly person: HeldPerson
  readonly screening: HeldScreening
}

/** A screening of someone the caller may see for this action; any other does not exist for them. */
export function demandScreening(identify: Identify, caller: Caller, action: Action, id: string): FoundScreening {
  const view = identify.viewFor(demandSight(caller, action))
  const record = identify.office.register().get('screening', id)
  const person = record && view.personOf(record.fields['row'] as string)
  if (!record || !person) throw notFound()
  return { view, person, screening: heldScreening(record) }
}

/** All screenings of a person, oldest first, as far as the rows a reader may see carry them. */
export function screeningsOf({ caseBook }: Identify, person: HeldPerson): HeldScreening[] {
  return caseBook()
    .about(
      'screening',
      person.rows.map(({ id }) => id),
    )
    .map(heldScreening)
}

/** The row a new record about a person is anchored at: the first on an open list, so that everyone who meets the person meets it, else the first. */
export function anchorOf(person: HeldPerson): string {
  return (person.rows.find(({ list }) => list.wall === 'open') ?? person.rows[0]!).id
}
