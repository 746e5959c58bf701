import type { ExitKind } from '@homeward/trace'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { Pursue } from '../pursue.ts'
import type { PackHoldings } from '../shapes.ts'
import { draftOf } from './draft-of.ts'
import { mayDecide } from './read-packs.ts'

/** What a pack asks to hold, for whoever asked for it or decides on it. */
export async function readHoldings(pursue: Pursue, caller: Caller, id: string): Promise<z.input<typeof PackHoldings>> {
  const record = pursue.office.register().get('freeze-pack', id)
  if (!record) throw notFound()
  if (record.fields['by'] !== caller.account && !(await mayDecide(pursue, caller, record))) throw notFound()
  await pursue.office.log.note(writerOf(caller), { act: 'seen', kind: 'freeze-pack', record: id })
  const { holdings } = await draftOf(pursue, record, 'draft: not to be sent before a second person has released it')
  return { holdings: holdings.map(({ kind, ...holding }) => ({ ...holding, kind: kind as ExitKind })) }
}
