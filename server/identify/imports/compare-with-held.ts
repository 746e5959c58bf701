import type { ReadRow, RowCounts } from '@homeward/domain'
import { compareVersions, type VersionComparison } from '@homeward/formats/list'
import type { HeldRow } from '../holdings/held-row.ts'

/** What a newer reading of a list says of every row of both, and how its rows add up. */
export interface CountedComparison extends VersionComparison<HeldRow, ReadRow> {
  readonly counts: RowCounts
}

/** Holds a reading against the rows already known. A row is compared as it was read: what people corrected since is no change of the list. */
export function compareWithHeld(held: readonly HeldRow[], read: readonly ReadRow[]): CountedComparison {
  const known = held.map((row) => ({ raw: row.raw, values: row.read, row }))
  const { unchanged, added, changed, missing } = compareVersions(known, read)
  const isTaken = ({ aside }: ReadRow) => aside === null
  const taken = { added: added.filter(isTaken).length, changed: changed.filter(({ row }) => isTaken(row)).length }
  const imported = taken.added + taken.changed
  const counts = {
    read: read.length,
    imported,
    aside: added.length + changed.length - imported,
    unchanged: unchanged.length,
    ...taken,
    missing: missing.length,
  }
  return {
    unchanged: unchanged.map(({ row }) => row),
    added,
    changed: changed.map(({ row, was }) => ({ row, was: was.row })),
    missing: missing.map(({ row }) => row),
    counts,
  }
}
