import type { LinkRow } from '@homeward/link'
import type { HeldRow } from './held-row.ts'

/** A row as the matcher reads it. The day an age was stated on is the list's, where the row has none of its own. */
export function linkRowOf({ values, list }: HeldRow): LinkRow {
  const { other: _, ...compared } = values
  return { date: list.date, ...compared, list: list.id }
}
