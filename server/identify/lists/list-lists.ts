import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { HeldList } from '../holdings/held-row.ts'
import type { View } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import type { List } from '../shapes.ts'

type ListAnswer = z.input<typeof List>

/** The lists a caller may see; the others do not exist for them. */
export function listLists(identify: Identify, caller: Caller): ListAnswer[] {
  const view = identify.viewFor(demandSight(caller, 'list.read'))
  const counts = rowCounts(view)
  return view.lists.map((list) => showList(identify, list, counts.get(list.id)))
}

export function readList(identify: Identify, caller: Caller, id: string): ListAnswer {
  const view = identify.viewFor(demandSight(caller, 'list.read'))
  const list = view.list(id)
  if (!list) throw notFound()
  return showList(identify, list, rowCounts(view).get(id))
}

function rowCounts(view: View): Map<string, { rows: number; aside: number }> {
  const counts = new Map<string, { rows: number; aside: number }>()
  for (const { list, aside } of view.rows) {
    const count = counts.get(list.id) ?? { rows: 0, aside: 0 }
    count.rows += 1
    if (aside !== null) count.aside += 1
    counts.set(list.id, count)
  }
  return counts
}

function showList({ holdings, nameOf }: Identify, list: HeldList, count = { rows: 0, aside: 0 }): ListAnswer {
  const { opened: _, kind, ...shown } = list
  return {
    ...shown,
    kind: kind as ListAnswer['kind'],
    ...count,
    versions: (holdings().versions.get(list.id) ?? []).map(({ version, day, by, file, counts }) => ({
      version,
      imported: day,
      by: nameOf(by),
      file,
      counts,
    })),
  }
}
