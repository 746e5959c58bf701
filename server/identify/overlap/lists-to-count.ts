import { notFound } from '../../access.ts'
import type { LinkedLists, ListsToCount, Reader } from '../../contracts/identify.ts'
import type { HeldRow } from '../holdings/held-row.ts'
import type { View } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import { overlapSight } from './overlap-sight.ts'
import { type Basis, peopleByList } from './people-by-list.ts'

/** What counting may ask of the lists: numbers behind the reader's own walls, never a row or a name of a person. */
export function listsToCount(identify: Identify): ListsToCount {
  const viewOf = (reader: Reader) => identify.viewFor(overlapSight(reader))
  return {
    countable: (reader, basis) => {
      const view = viewOf(reader)
      const people = new Map<string, number>()
      for (const { lists } of peopleByList(view, basis))
        for (const id of lists) people.set(id, (people.get(id) ?? 0) + 1)
      return view.lists.map(({ id, name, kind, issuer, date }) => ({
        id,
        name,
        kind: kind as ReturnType<ListsToCount['countable']>[number]['kind'],
        issuer,
        date,
        people: people.get(id) ?? 0,
      }))
    },
    linked: (reader, lists, basis) => linkedLists(viewOf(reader), lists, basis),
  }
}

function linkedLists(view: View, lists: readonly string[], basis: Basis): LinkedLists {
  if (lists.some((id) => view.list(id) === undefined)) throw notFound()
  const placeOfList = new Map(lists.map((id, at) => [id, at]))
  const counts = (row: HeldRow) => row.aside === null && row.missing === null && placeOfList.has(row.list.id)
  const rowLists: number[] = []
  const people: number[] = []
  const placeOfRow = new Map<string, number>()
  const links: { one: number; other: number; probability: number }[] = []
  for (const [number, { people: parts }] of peopleByList(view, basis).entries()) {
    for (const { rows } of parts) {
      let before: number | null = null
      for (const row of rows.filter(counts)) {
        const place = rowLists.push(placeOfList.get(row.list.id)!) - 1
        people.push(number)
        placeOfRow.set(row.id, place)
        if (before !== null) links.push({ one: before, other: place, probability: 1 })
        before = place
      }
    }
  }
  for (const proposal of view.proposals) {
    const [one, other] = [placeOfRow.get(proposal.a), placeOfRow.get(proposal.b)]
    if (one === undefined || other === undefined || !view.isOpen(proposal)) continue
    links.push({ one, other, probability: proposal.probability })
  }
  return { rowLists, people, links }
}
