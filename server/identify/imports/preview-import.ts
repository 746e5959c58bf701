import type { RowField } from '@homeward/domain'
import type { z } from 'zod'
import type { View } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import type { ImportPreview } from '../shapes.ts'
import { compareWithHeld } from './compare-with-held.ts'
import type { PendingImport } from './pending-imports.ts'

const shownRows = 20
const shownAside = 200

/** What was understood of a file, and what taking it would change, before anything is written. */
export function previewImport(identify: Identify, view: View, pending: PendingImport): z.input<typeof ImportPreview> {
  const { list } = pending
  const known =
    pending.versionOf === null
      ? []
      : view.rows.filter((row) => row.list.id === pending.versionOf && row.missing === null)
  return {
    id: pending.id,
    file: list.file,
    sheets: [...list.sheets],
    sheet: list.sheet,
    encoding: { ...list.encoding, choices: [...list.encoding.choices] },
    delimiter: list.delimiter,
    headerRow: list.headerRow,
    headers: [...list.headers],
    mapping: [...list.mapping],
    remembered: pending.isRemembered,
    dates: list.dates.map(({ column, order, calendar, evidence }) => ({ column, order, calendar, evidence })),
    sample: list.rows
      .filter(({ aside }) => aside === null)
      .slice(0, shownRows)
      .map(({ row, raw, values, marks }) => ({ row, raw: [...raw], values, marks: marks.map(({ code }) => code) })),
    aside: list.rows
      .filter(({ aside }) => aside !== null)
      .slice(0, shownAside)
      .map(({ row, raw, aside }) => ({ row, raw: [...raw], reason: aside! })),
    counts: compareWithHeld(known, list.rows).counts,
    declaredTotals: list.totals.map(({ line: _, ...total }) => total),
    seemsVersionOf: listOfSameShape(identify, view, pending),
    synthetic: list.synthetic,
  }
}

/** The list this very file was taken as; otherwise the latest with the same file name or headers: a newer version of it, most likely. */
function listOfSameShape(identify: Identify, view: View, { list, hash }: PendingImport): string | null {
  const headers = list.headers.join('\u001F')
  const lists = [...view.lists].reverse()
  const latestOf = (id: string) => (identify.holdings().versions.get(id) ?? []).at(-1)
  const same = lists.find(({ id }) => latestOf(id)?.hash === hash && latestOf(id)?.sheet === list.sheet)
  const alike = lists.find(({ id }) => {
    const latest = latestOf(id)
    return (
      latest && latest.sheet === list.sheet && (latest.file === list.file || latest.headers.join('\u001F') === headers)
    )
  })
  return (same ?? alike)?.id ?? null
}

/** The mapping that was used last for the very same headers, if any. */
export function rememberedMapping(
  { office }: Identify,
  headers: readonly string[],
): readonly (RowField | null)[] | undefined {
  const wanted = headers.join('\u001F')
  const known = [...office.register().all('import-mapping')]
    .filter(({ fields }) => (fields['headers'] as string[]).join('\u001F') === wanted)
    .sort((a, b) => b.position - a.position)[0]
  return known?.fields['mapping'] as (RowField | null)[] | undefined
}
