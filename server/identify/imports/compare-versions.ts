import type { ReadRow, RowCounts, RowValues } from '@homeward/domain'
import type { HeldRow } from '../holdings/held-row.ts'

/** What a newer reading of a list says of every row of both. */
export interface VersionComparison {
  readonly unchanged: readonly HeldRow[]
  readonly added: readonly ReadRow[]
  readonly changed: readonly { readonly held: HeldRow; readonly read: ReadRow }[]
  readonly missing: readonly HeldRow[]
  readonly counts: RowCounts
}

/** What may tell that two differing rows are one, surest first. Each works only where it points at one row on both sides. */
const sameBy: readonly ((values: RowValues) => string | undefined)[] = [
  ({ document }) => document,
  (values) => joined(nameOf(values), values.birth),
  (values) => joined(nameOf(values), values.nationality),
  ({ phone }) => phone,
  nameOf,
]

/**
 * Holds a reading against the rows already known: to the letter first, wherever they stand now, then by what identifies a row.
 * Nothing is guessed: a row that could be two is added, and the two are missing.
 */
export function compareVersions(known: readonly HeldRow[], read: readonly ReadRow[]): VersionComparison {
  const waiting = new Map<string, HeldRow[]>()
  for (const row of known) push(waiting, row.raw.join('\u001F'), row)
  const unchanged: HeldRow[] = []
  let differing: ReadRow[] = []
  for (const row of read) {
    const same = waiting.get(row.raw.join('\u001F'))?.shift()
    if (same) unchanged.push(same)
    else differing.push(row)
  }
  let left = [...waiting.values()].flat()
  const changed: { held: HeldRow; read: ReadRow }[] = []
  for (const keyOf of sameBy) {
    if (left.length === 0 || differing.length === 0) break
    const before = uniqueBy(left, ({ read: values }) => keyOf(values))
    const after = uniqueBy(differing, ({ values }) => keyOf(values))
    for (const [key, row] of after) {
      const held = before.get(key)
      if (held) changed.push({ held, read: row })
    }
    const [taken, used] = [new Set(changed.map(({ held }) => held)), new Set(changed.map((each) => each.read))]
    left = left.filter((row) => !taken.has(row))
    differing = differing.filter((row) => !used.has(row))
  }
  const isTaken = ({ aside }: ReadRow) => aside === null
  const taken = {
    added: differing.filter(isTaken).length,
    changed: changed.filter((each) => isTaken(each.read)).length,
  }
  const counts = {
    read: read.length,
    imported: taken.added + taken.changed,
    aside: differing.length + changed.length - taken.added - taken.changed,
    unchanged: unchanged.length,
    ...taken,
    missing: left.length,
  }
  return { unchanged, added: differing, changed, missing: left, counts }
}

function nameOf({ name, given, family, father }: RowValues): string | undefined {
  return name ?? joined(given, father, family)
}

function joined(...parts: (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined)
  return said.length < 2 ? undefined : said.join('\u001F')
}

function push<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const known = groups.get(key)
  if (known) known.push(row)
  else groups.set(key, [row])
}

function uniqueBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)?.trim().toLowerCase()
    if (key) push(groups, key, row)
  }
  return new Map([...groups].flatMap(([key, all]) => (all.length === 1 ? [[key, all[0]!] as const] : [])))
}
