import { mayDo, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, demandSight, notFound, writerOf } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { selectPeople } from '../people/search-people.ts'
import type { Export, ExportRequest } from '../shapes.ts'

type ExportAnswer = z.input<typeof Export>

/** Asks to take people out. Nothing leaves before another person has approved. */
export async function requestExport(
  identify: Identify,
  caller: Caller,
  asked: z.output<typeof ExportRequest>,
): Promise<ExportAnswer> {
  const sight = demandSight(caller, 'export.request')
  const { people } = await selectPeople(identify, sight, { ...asked, child: false })
  if (people.length === 0) throw new Problem('input-invalid', 'Nobody fits this; there is nothing to take out.')
  const id = newRecordId()
  const set = { ...asked, people: people.length, by: caller.account, day: today(identify), state: 'waiting' }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'export-request', id }, set, seen: identify.office.register().position, reason: asked.reason },
  ])
  return showExport(identify, caller, demandExport(identify, caller, id))
}

/** Exports a caller asked for or may decide. */
export function listExports(identify: Identify, caller: Caller): ExportAnswer[] {
  return [...identify.office.register().all('export-request')]
    .filter((record) => mayKnow(caller, record))
    .sort((a, b) => b.position - a.position)
    .map((record) => showExport(identify, caller, record))
}

/** Approves or refuses as the second person. */
export async function decideExport(
  identify: Identify,
  caller: Caller,
  { id, state, reason }: { readonly id: string; readonly state: 'approved' | 'refused'; readonly reason: string },
): Promise<ExportAnswer> {
  demand(caller, 'export.approve')
  const { fields } = demandExport(identify, caller, id)
  if (fields['state'] !== 'waiting') throw new Problem('conflict', 'This was decided already.')
  if (fields['by'] === caller.account) {
    throw new Problem('second-person-needed', 'Another person must decide what you asked for.')
  }
  const decided = { by: caller.account, day: today(identify), reason }
  const seen = identify.office.register().position
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'export-request', id }, set: { state, decided }, seen, reason },
  ])
  return showExport(identify, caller, demandExport(identify, caller, id))
}

/** A request the caller may know of: their own, or any for whoever decides. */
export function demandExport({ office }: Identify, caller: Caller, id: string): RegisterRecord {
  const record = office.register().get('export-request', id)
  if (!record || !mayKnow(caller, record)) throw notFound()
  return record
}

function mayKnow(caller: Caller, { fields }: RegisterRecord): boolean {
  return fields['by'] === caller.account || mayDo(caller.roles, 'export.approve')
}

function showExport({ nameOf }: Identify, caller: Caller, { id, fields }: RegisterRecord): ExportAnswer {
  return {
    id,
    people: fields['people'] as number,
    format: fields['format'] as ExportAnswer['format'],
    asked: { by: nameOf(fields['by'] as string), at: fields['day'] as string, reason: fields['reason'] as string },
    state: fields['state'] as ExportAnswer['state'],
    mine: fields['by'] === caller.account,
  }
}
