import type { HeldPerson, View } from '../holdings/view.ts'
import { joinProposed } from './join-proposed.ts'

export type Basis = 'accepted' | 'proposed'

/** Someone as the overlap counts them: on which lists, of which nationality. */
export interface Counted {
  readonly people: readonly HeldPerson[]
  readonly lists: ReadonlySet<string>
}

/** Everyone behind a reader's walls, by accepted links only, or as if what the matcher proposes were accepted too. */
export function peopleByList(view: View, basis: Basis): Counted[] {
  const groups = basis === 'accepted' ? view.people.map((person) => [person]) : joinProposed(view)
  return groups.flatMap((people) => {
    const rows = people.flatMap((person) =>
      person.rows.filter(({ aside, missing }) => aside === null && missing === null),
    )
    return rows.length === 0 ? [] : [{ people, lists: new Set(rows.map(({ list }) => list.id)) }]
  })
}
