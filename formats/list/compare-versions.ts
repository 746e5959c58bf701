import type { ReadRow, RowValues } from '@homeward/domain'

/** What became of the rows between two versions of a list. Rows are named by their number in their own version. */
export interface VersionComparison {
  /** New rows that stand in the older version to the letter. */
  readonly unchanged: number
  readonly added: readonly number[]
  readonly changed: readonly { readonly row: number; readonly was: number }[]
  /** Rows of the older version that the newer one lacks. */
  readonly missing: readonly number[]
}

type VersionRow = Pick<ReadRow, 'row' | 'raw' | 'values'>

/** By what a changed row is known again, the surest first. A key counts only where one row of each version has it. */
const keys: readonly ((values: RowValues) => string | null)[] = [
  ({ document }) => (document === undefined ? null : plain(document)),
  ({ name, birth }) => (name === undefined || birth === undefined ? null : `${plain(name)}|${birth}`),
  ({ name, nationality }) => (name === undefined ? null : `${plain(name)}|${nationality ?? ''}`),
  ({ phone }) => (phone === undefined ? null : phone.replace(/\D/g, '') || null),
]

/** Compares two versions of one list. Equal rows are unchanged wherever they stand; a repeated row is as many rows as it is written. */
export function compareVersions(older: readonly VersionRow[], newer: readonly VersionRow[]): VersionComparison {
  const waiting = new Map<string, VersionRow[]>()
  for (const row of older) {
    const text = textOf(row)
    waiting.set(text, [...(waiting.get(text) ?? []), row])
  }
  let unchanged = 0
  let fresh: VersionRow[] = []
  for (const row of newer) {
    if (waiting.get(textOf(row))?.shift() === undefined) fresh.push(row)
    else unchanged += 1
  }
  let left = [...waiting.values()].flat()
  const changed: { row: number; was: number }[] = []
  for (const key of keys) {
    const before = uniqueBy(left, key)
    const matched = new Set<VersionRow>()
    for (const [text, row] of uniqueBy(fresh, key)) {
      const was = before.get(text)
      if (was === undefined) continue
      changed.push({ row: row.row, was: was.row })
      matched.add(row).add(was)
    }
    fresh = fresh.filter((row) => !matched.has(row))
    left = left.filter((row) => !matched.has(row))
  }
  changed.sort((a, b) => a.row - b.row)
  return {
    unchanged,
    added: fresh.map(({ row }) => row),
    changed,
    missing: left.map(({ row }) => row).sort((a, b) => a - b),
  }
}

function textOf({ raw }: VersionRow): string {
  return raw
    .map((cell) => cell.trim())
    .join('\u001F')
    .replace(/\u001F+$/, '')
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.'’-]+/g, ' ')
    .trim()
}

function uniqueBy(
  rows: readonly VersionRow[],
  key: (values: RowValues) => string | null,
): ReadonlyMap<string, VersionRow> {
  const found = new Map<string, VersionRow | null>()
  for (const row of rows) {
    const text = key(row.values)
    if (text !== null) found.set(text, found.has(text) ? null : row)
  }
  return new Map([...found].filter((entry): entry is [string, VersionRow] => entry[1] !== null))
}
