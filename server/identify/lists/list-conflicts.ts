import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import { type Identify, noteSeen } from '../identify.ts'
import type { Row } from '../shapes.ts'
import { showRow } from '../show/show-row.ts'

/** Rows whose values wait for someone to settle them, and the position they were read at: who settles has seen all of it. */
export async function listConflicts(
  identify: Identify,
  caller: Caller,
): Promise<{ rows: z.input<typeof Row>[]; position: number }> {
  const view = identify.viewFor(demandSight(caller, 'row.correct'))
  const { position } = identify.office.register()
  const rows = view.rows.filter(({ conflicts }) => conflicts.length > 0)
  await noteSeen(identify, caller, { kind: 'list-row', record: null, detail: { conflicts: rows.length } })
  return { rows: rows.map((row) => showRow(identify, row)), position }
}
