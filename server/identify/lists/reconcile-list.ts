import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { Identify } from '../identify.ts'
import type { Reconciliation } from '../shapes.ts'
import { countStated } from './count-stated.ts'

/** What a list states about itself, held against its rows and against the other lists the caller may see. */
export function reconcileList(identify: Identify, caller: Caller, id: string): z.input<typeof Reconciliation> {
  const view = identify.viewFor(demandSight(caller, 'list.read'))
  const list = view.list(id)
  if (!list) throw notFound()
  const rows = view.rows.filter((row) => row.list.id === id && row.missing === null)
  const named = rows.filter(({ aside }) => aside === null)
  const latest = (identify.holdings().versions.get(id) ?? []).at(-1)
  const stated = (latest?.totals ?? []).map((total) => {
    const counted = countStated(total.label, named)
    return {
      label: total.label,
      stated: total.value,
      counted,
      source: `${latest!.file}`,
      contradicts: counted !== null && counted !== total.value,
    }
  })
  const of = (count: number, label: string) => ({
    label,
    stated: null,
    counted: count,
    source: list.name,
    contradicts: false,
  })
  const people = new Set(rows.map((row) => view.personOf(row.id)?.id))
  const others = view.lists.filter((other) => other.id !== id && other.date === list.date)
  return {
    list: id,
    title: list.name,
    lines: [
      ...stated,
      of(rows.length, 'rows'),
      of(rows.length - named.length, 'rows set aside'),
      of(people.size, 'people, as far as rows were linked'),
      ...others.map((other) => ({
        label: 'rows on another list of the same day',
        stated: null,
        counted: view.rows.filter((row) => row.list.id === other.id).length,
        source: other.name,
        contradicts: false,
      })),
    ],
  }
}
