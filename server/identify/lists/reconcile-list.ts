import type { StatedTotal } from '@homeward/domain'
import { findContradictions } from '@homeward/formats/list'
import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import type { HeldRow } from '../holdings/held-row.ts'
import type { Identify } from '../identify.ts'
import type { Reconciliation } from '../shapes.ts'

const everyone = { all: 'people', F: 'women', M: 'men' } as const

/** What a list states about itself, held against its rows and against the other lists the caller may see. */
export function reconcileList(identify: Identify, caller: Caller, id: string): z.input<typeof Reconciliation> {
  const view = identify.viewFor(demandSight(caller, 'list.read'))
  const list = view.list(id)
  if (!list) throw notFound()
  const rows = view.rows.filter((row) => row.list.id === id && row.missing === null)
  const named = rows.filter(({ aside }) => aside === null)
  const latest = (identify.holdings().versions.get(id) ?? []).at(-1)
  const stated = (latest?.totals ?? []).map((total) => {
    const counted = named.filter((row) => isSpokenOf(total, row)).length
    return {
      label: total.label,
      stated: total.value,
      counted,
      source: latest!.file,
      contradicts: counted !== total.value,
    }
  })
  const amongThemselves = findContradictions(latest?.totals ?? []).map(
    ({ code, nationality, sex, stated: said, sum }) => ({
      label:
        code === 'parts'
          ? `${nationality}: men and women of the list, added up`
          : `${everyone[sex ?? 'all']} of its countries, added up`,
      stated: said,
      counted: sum,
      source: latest!.file,
      contradicts: true,
    }),
  )
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
      ...amongThemselves,
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

/** Whether a stated total counts this row: the list's words as they were understood, everyone where they name neither country nor sex. */
function isSpokenOf({ nationality, sex }: StatedTotal, { values }: HeldRow): boolean {
  return (nationality === null || values.nationality === nationality) && (sex === null || values.sex === sex)
}
