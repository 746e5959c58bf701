import type { z } from 'zod'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import type { Person } from '../shapes.ts'
import { demandPerson, showPerson } from './read-person.ts'

/** Marks, or unmarks, that a person seeks asylum: at every row of theirs, so that a link undone later leaves no part without protection. */
export async function markAsylum(
  identify: Identify,
  caller: Caller,
  { person: id, asylum, reason }: { readonly person: string; readonly asylum: boolean; readonly reason: string },
): Promise<z.input<typeof Person>> {
  const sight = demandSight(caller, 'consent.record')
  const { person } = demandPerson(identify, sight, id)
  const set = { rows: person.rows.map((row) => row.id), asylum, by: caller.account, day: today(identify) }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'asylum-mark', id: newRecordId() }, set, seen: identify.office.register().position, reason },
  ])
  return showPerson(identify, sight, id)
}
