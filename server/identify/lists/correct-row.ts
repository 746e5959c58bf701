import { type Correction, type Json, Problem, type RowField } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import type { HeldRow } from '../holdings/held-row.ts'
import { type Identify, today } from '../identify.ts'
import type { CorrectRow, Row } from '../shapes.ts'
import { showRow } from '../show/show-row.ts'

/** Without one of these a row names nobody and stays aside. */
const recognising: readonly RowField[] = ['name', 'given', 'family', 'alias', 'document', 'phone', 'handle']

/**
 * Corrects values of a row. What was read stays for ever, and every correction before this one stays beside it. Saying again what one of
 * two people wrote settles their difference; the other's value stays in the row's past. A row that was set aside is taken in as soon as
 * it names someone.
 */
export async function correctRow(
  identify: Identify,
  caller: Caller,
  { row: id, asked }: { readonly row: string; readonly asked: z.output<typeof CorrectRow> },
): Promise<z.input<typeof Row>> {
  const sight = demandSight(caller, 'row.correct')
  const row = identify.viewFor(sight).row(id)
  if (!row) throw notFound()
  const isOpen = (field: string) => row.conflicts.some((conflict) => conflict.field === field)
  const changed = Object.entries(asked.values).filter(
    ([field, text]) =>
      text !== undefined && (isOpen(field) || (text ?? null) !== (row.values[field as RowField] ?? null)),
  ) as [RowField, string | null][]
  if (changed.length === 0) throw new Problem('input-invalid', 'Nothing differs from what the row says already.')
  const set: Record<string, Json> = {}
  for (const [field, text] of changed)
    set[`fix-${field}`] = [
      ...past(row, field),
      correctionOf(identify, caller, { row, field, text, reason: asked.reason }),
    ]
  if (row.aside !== null && namesSomeone(row, changed)) set['aside'] = null
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'list-row', id }, set, seen: asked.seen, reason: asked.reason },
  ])
  return showRow(identify, identify.viewFor(sight).row(id)!)
}

function correctionOf(
  identify: Identify,
  caller: Caller,
  { row, field, text, reason }: { row: HeldRow; field: RowField; text: string | null; reason: string },
): Correction {
  return { text, was: row.values[field] ?? null, by: caller.account, day: today(identify), reason }
}

function past(row: HeldRow, wanted: RowField): Correction[] {
  return row.corrections.filter(({ field }) => field === wanted).map(({ field: _, ...correction }) => correction)
}

function namesSomeone(row: HeldRow, changed: readonly (readonly [RowField, string | null])[]): boolean {
  const after = { ...row.values, ...Object.fromEntries(changed) }
  return recognising.some((field) => (after[field] ?? '').trim() !== '')
}
