import type { z } from 'zod'
import type { HeldRow } from '../holdings/held-row.ts'
import type { Identify } from '../identify.ts'
import type { Row } from '../shapes.ts'

/** A row as the pages show it: to the letter, as understood, as corrected. */
export function showRow({ holdings, nameOf }: Identify, held: HeldRow): z.input<typeof Row> {
  const { id, list, row, sheet, raw, values, marks, aside, corrections, conflicts, flags } = held
  const versions = holdings().versions.get(list.id) ?? []
  const headers = versions.find(({ version }) => version === held.version)?.headers ?? versions.at(-1)?.headers ?? []
  return {
    id,
    list: { id: list.id, name: list.name, wall: list.wall, date: list.date },
    row,
    sheet,
    raw: [...raw],
    headers: [...headers],
    values,
    marks: marks.map(({ field, code }) => ({ field, code })),
    aside,
    corrected: corrections.map(({ field, was, by, day, reason }) => ({ field, was, by: nameOf(by), at: day, reason })),
    conflicts: conflicts.map(({ field, values: standing }) => ({
      field,
      values: standing.map(({ text, by, day, reason }) => ({ text, by: nameOf(by), at: day, reason })),
    })),
    flags: [...flags],
  }
}
