import type { Survival } from './told.ts'

/** Counts the pairs of rows about one person, and those that still share an identifying field. */
export function countPairs(rows: readonly { readonly person: string; readonly survives: Survival }[]): {
  readonly true: number
  readonly identifiable: number
} {
  const byPerson = new Map<string, Survival[]>()
  for (const { person, survives } of rows) byPerson.set(person, [...(byPerson.get(person) ?? []), survives])
  let all = 0
  let identifiable = 0
  for (const group of byPerson.values()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        all += 1
        if (sharesIdentity(a, b)) identifiable += 1
      }
    }
  }
  return { true: all, identifiable }
}

function sharesIdentity(a: Survival, b: Survival): boolean {
  if (a.document !== null && a.document === b.document) return true
  if (a.phone !== null && a.phone === b.phone) return true
  if (a.name === 'whole' && b.name === 'whole') return true
  return a.name !== 'none' && b.name !== 'none' && a.birth !== null && a.birth === b.birth
}
