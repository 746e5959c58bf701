import { ReleaseStatement } from '@homeward/domain'

/** A statement as this page understands it; null for what is no statement of a release. */
export function readStatement(value: unknown): ReleaseStatement | null {
  return ReleaseStatement.safeParse(value).data ?? null
}

/** Between which numbers of people a released count may stand for: rounding by k, or nineteen in twenty draws of the noise. */
export function limitsOf(
  { mode, k, sigma }: ReleaseStatement,
  count: number,
  length: number,
): { low: number; high: number } {
  if (mode !== 'dp') return { low: count, high: count + k - 1 }
  const noise = sigma?.find(({ what }) => what === `counts of length ${length}`)?.sigma ?? 0
  return { low: Math.max(0, Math.round(count - 1.96 * noise)), high: Math.round(count + 1.96 * noise) }
}
