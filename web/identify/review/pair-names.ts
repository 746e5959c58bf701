import type { Pair, Row } from '../../data/api.ts'

const nameOf = ({ values, row }: Row) =>
  values.name ?? ([values.given, values.family].filter(Boolean).join(' ') || values.alias || values.handle || `#${row}`)

/** The two names of a pair as written. */
export function pairNames({ rows }: Pick<Pair, 'rows'>): [string, string] {
  return [nameOf(rows[0]), nameOf(rows[1])]
}
