import type { z } from 'zod'
import { type Caller, demandSight, notFound } from '../../access.ts'
import { type Identify, noteSeen } from '../identify.ts'
import type { Row } from '../shapes.ts'
import { showRow } from '../show/show-row.ts'

const pageSize = 100

export interface RowsQuestion {
  readonly list: string
  readonly onlyAside: boolean
  /** The last row already shown. */
  readonly after: string | undefined
}

/** A page of a list's rows, in the order they stand in. */
export async function listRows(
  identify: Identify,
  caller: Caller,
  { list, onlyAside, after }: RowsQuestion,
): Promise<{ rows: z.input<typeof Row>[]; next: string | null }> {
  const view = identify.viewFor(demandSight(caller, 'list.read'))
  if (!view.list(list)) throw notFound()
  const all = view.rows.filter((row) => row.list.id === list && (!onlyAside || row.aside !== null))
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  const page = all.slice(start, start + pageSize)
  await noteSeen(identify, caller, { kind: 'list', record: list, detail: { from: start, rows: page.length } })
  return {
    rows: page.map((row) => showRow(identify, row)),
    next: start + pageSize < all.length ? page.at(-1)!.id : null,
  }
}
