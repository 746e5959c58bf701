import { type NewChange, Problem, type RowField, type RowValues } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { type HeldList, sealedParts } from '../holdings/held-row.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import type { RegisterPerson } from '../shapes.ts'

const recognising: readonly RowField[] = ['name', 'given', 'family', 'alias', 'document', 'phone', 'handle']

/** Registers someone who is on no list: a row of the list that holds everyone registered by hand. Linking looks for them afterwards. */
export async function registerPerson(
  identify: Identify,
  caller: Caller,
  { values, reason }: z.output<typeof RegisterPerson>,
): Promise<{ person: string; position: number }> {
  demandSight(caller, 'row.register')
  const said = Object.fromEntries(Object.entries(values).filter(([, text]) => text !== undefined && text.trim() !== ''))
  if (!recognising.some((field) => field in said)) {
    throw new Problem('input-invalid', 'Say at least a name, a document, a telephone number or an account name.')
  }
  const { office } = identify
  const changes: NewChange[] = []
  const id = draftRow(identify, { values: said, reason, seen: office.register().position, changes })
  const { position } = await office.log.append(writerOf(caller), changes)
  await identify.jobs.addOnce('link')
  return { person: id, position }
}

/** Adds a row of the list that holds everyone registered by hand to the changes, with the list where there is none yet; answers the row's id. */
export function draftRow(
  identify: Identify,
  {
    values,
    reason,
    seen,
    changes,
  }: {
    readonly values: RowValues
    readonly reason: string
    readonly seen: number
    readonly changes: NewChange[]
  },
): string {
  const { office, holdings } = identify
  const listId = `by-hand-${office.organisation.id}`
  const list = holdings().lists.get(listId) ?? openList(identify, { id: listId, seen, changes })
  const rows = [...holdings().rows.values()].filter((row) => row.list.id === list.id)
  const id = newRecordId()
  changes.push({
    record: { kind: 'list-row', id },
    set: {
      list: list.id,
      row: rows.length + 1,
      line: 0,
      version: 1,
      raw: Object.values(values),
      ...sealedParts({ date: today(identify), ...values }),
      marks: [],
    },
    seen,
    reason,
  })
  return id
}

function openList(
  identify: Identify,
  { id, seen, changes }: { readonly id: string; readonly seen: number; readonly changes: NewChange[] },
): Pick<HeldList, 'id'> {
  const { organisation } = identify.office
  const set = {
    name: 'Registered by hand',
    kind: 'other',
    issuer: 'The team',
    purpose: 'People who are on no list',
    legalBasis: 'What they told the team',
    wall: 'open',
    date: today(identify),
    synthetic: organisation.demonstration,
    opened: seen,
  }
  changes.push({ record: { kind: 'list', id }, set, seen })
  return { id }
}
