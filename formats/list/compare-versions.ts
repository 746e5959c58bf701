import type { ReadRow, RowValues } from '@homeward/domain'

/** What became of the rows between two versions of a list. */
export interface VersionComparison<Older, Newer> {
  /** Older rows that stand in the newer version to the letter. */
  readonly unchanged: readonly Older[]
  readonly added: readonly Newer[]
  readonly changed: readonly { readonly row: Newer; readonly was: Older }[]
  /** Rows of the older version that the newer one lacks. */
  readonly missing: readonly Older[]
}

/** What of a row two versions are compared by: its cells to the letter, and its values as they were read. */
export type VersionRow = Pick<ReadRow, 'raw' | 'values'>

/** By what a changed row is known again, the surest first. A key counts only where one row of each version has it. */
const keys: readonly ((values: RowValues) => string | null)[] = [
  ({ document }) => (document === undefined ? null : plain(document)),
  ({ name, birth }) => (name === undefined || birth === undefined ? null : `${plain(name)}|${birth}`),
  ({ name, nationality }) => (name === undefined ? null : `${plain(name)}|${nationality ?? ''}`),
  ({ phone }) => (phone === undefined ? null : phone.replace(/\D/g, '') || null),
  ({ name, given, father, family }) => plain(name ?? [given, father, family].filter(Boolean).join(' ')) || null,
]

/**
 * Compares two versions of one list. Equal rows are unchanged wherever they stand; a repeated row is as many rows as it is written. Nothing
 * is guessed: a row that could be two is added, and the two are missing.
 */
export function compareVersions<Older extends VersionRow, Newer extends VersionRow>(
  older: readonly Older[],
  newer: readonly Newer[],
): VersionComparison<Older, Newer> {
  const waiting = new Map<string, Older[]>()
  for (const row of older) {
    const text = textOf(row)
    const known = waiting.get(text)
    if (known === undefined) waiting.set(text, [row])
    else known.push(row)
  }
  const unchanged: Older[] = []
  let fresh: Newer[] = []
  for (const row of newer) {
    const same = waiting.get(textOf(row))?.shift()
    if (same === undefined) fresh.push(row)
    else unchanged.push(same)
  }
  let left = [...waiting.values()].flat()
  const changed: { row: Newer; was: Older }[] = []
  for (const key of keys) {
    if (left.length === 0 || fresh.length === 0) break
    const before = uniqueBy(left, key)
    const matched = new Set<VersionRow>()
    for (const [text, row] of uniqueBy(fresh, key)) {
      const was = before.get(text)
      if (was === undefined) continue
      changed.push({ row, was })
      matched.add(row).add(was)
    }
    fresh = fresh.filter((row) => !matched.has(row))
    left = left.filter((row) => !matched.has(row))
  }
  return { unchanged, added: fresh, changed, missing: left }
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

function uniqueBy<Row extends VersionRow>(
  rows: readonly Row[],
  key: (values: RowValues) => string | null,
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row | null>()
  for (const row of rows) {
    const text = key(row.values)
    if (text !== null) found.set(text, found.has(text) ? null : row)
  }
  return new Map([...found].filter((entry): entry is [string, Row] => entry[1] !== null))
}
