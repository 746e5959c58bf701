import type { z } from 'zod'
import { flags } from '../holdings/flag-vocabulary.ts'
import type { HeldList, HeldRow } from '../holdings/held-row.ts'
import { ageOn } from '../holdings/row-flags.ts'
import type { HeldPerson, View } from '../holdings/view.ts'
import type { PersonLine } from '../shapes.ts'

type Line = z.input<typeof PersonLine>
const described = new WeakMap<HeldPerson, Omit<Line, 'proposed'>>()

/** One person in one line. Worked out once for as long as the person's rows stay the same. */
export function describePerson(view: View, person: HeldPerson): Line {
  return { ...describeRows(person), proposed: view.openProposals(person).length }
}

/** The same without what the matcher proposes. */
export function describeRows(person: HeldPerson): Omit<Line, 'proposed'> {
  const known = described.get(person)
  if (known) return known
  const rows = person.rows
  const births = rows.filter(({ values }) => values.birth !== undefined)
  const dated = births.find(({ values }) => /^\d{4}-\d{2}-\d{2}$/.test(values.birth!)) ?? births[0]
  const line = {
    id: person.id,
    names: [...new Set(rows.flatMap(({ values }) => namesOf(values)))],
    nationality: mostOften(rows.map(({ values }) => values.nationality)),
    sex: mostOften(rows.map(({ values }) => values.sex)),
    birth: dated?.values.birth ?? null,
    age: statedAge(dated ?? rows[0]!, rows),
    possibleChild: rows.some((row) => row.flags.includes('child')),
    lists: [...new Map(rows.map(({ list }) => [list.id, list])).values()].map(({ id, name, wall }: HeldList) => ({
      id,
      name,
      wall,
    })),
    rows: rows.length,
    flags: flags.filter((flag) => rows.some((row) => row.flags.includes(flag))),
  }
  described.set(person, line)
  return line
}

/** Every name a row says: whole, put together from its parts, and what someone is called. */
export function namesOf(values: HeldRow['values']): string[] {
  const parts = [values.given, values.father, values.family].filter(Boolean).join(' ')
  return [values.name, parts, values.alias].filter((name): name is string => name !== undefined && name !== '')
}

/** Whole years on the day the list speaks of: from the birth date, else as a list states it. */
function statedAge(dated: HeldRow, rows: readonly HeldRow[]): number | null {
  const age = ageOn(dated.values, dated.values.date ?? dated.list.date)
  if (age) return age.most
  const stated = rows.find(({ values }) => /^\d{1,3}$/.test(values.age ?? ''))
  return stated ? Number(stated.values.age) : null
}

/** The value most rows say; of equals the one said first. */
function mostOften(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? null
}
