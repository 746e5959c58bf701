import type { Caller } from '../../access.ts'
import type { Protect } from '../protect.ts'
import { isOfTeam } from './held-matter.ts'

interface Known {
  readonly id: string
  readonly names: readonly string[]
  readonly coAccused: readonly string[]
}

/**
 * References of the caller's own other matters whose person is named as accused of the same in this one, or the other way round. Matters of
 * other teams are not looked at: a warning would tell that they exist.
 */
export function findConflicts({ office }: Protect, caller: Caller, matter: Known): readonly string[] {
  const mine = [...office.register().all('matter')].filter(
    (record) => record.id !== matter.id && isOfTeam(record, caller),
  )
  return mine.flatMap(({ fields }) => {
    const person = fields['person'] as unknown as { names: readonly { text: string }[] }
    const names = person.names.map(({ text }) => text)
    const coAccused = (fields['coAccused'] ?? []) as unknown as readonly string[]
    const meet = overlap(names, matter.coAccused) || overlap(matter.names, coAccused)
    return meet ? [fields['reference'] as string] : []
  })
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(plain))
  return some.some((name) => known.has(plain(name)))
}

/** Case, accents, spaces and the order of a name's parts make no difference to a warning. */
function plain(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
  return (letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(' ')
}
