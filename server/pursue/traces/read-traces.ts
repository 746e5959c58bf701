import type { z } from 'zod'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import type { WrittenFinding } from '../../platform/tracing/freeze-pack.ts'
import type { Pursue } from '../pursue.ts'
import type { Trace, TraceLine } from '../shapes.ts'
import { showTrace } from './show-trace.ts'

/** The caller's own traces, newest first. Whom a colleague looks at is the colleague's. */
export function listTraces({ office }: Pursue, caller: Caller): z.input<typeof TraceLine>[] {
  demand(caller, 'trace.run')
  return [...office.register().all('payment-trace')]
    .filter(({ fields }) => fields['by'] === caller.account)
    .sort((a, b) => b.position - a.position)
    .map(({ id, fields }) => ({
      id,
      title: fields['title'] as string,
      chain: fields['chain'] as string,
      day: fields['day'] as string,
    }))
}

export async function readTrace(pursue: Pursue, caller: Caller, id: string): Promise<z.input<typeof Trace>> {
  demand(caller, 'trace.run')
  const record = pursue.office.register().get('payment-trace', id)
  if (!record || record.fields['by'] !== caller.account) throw notFound()
  await pursue.office.log.note(writerOf(caller), { act: 'seen', kind: 'payment-trace', record: id })
  const { title, day } = record.fields
  return showTrace(id, { title, day }, await writtenFinding(pursue, id))
}

/** The finding of a trace with its tables, opened from its sealed file. */
export async function writtenFinding({ office }: Pursue, trace: string): Promise<WrittenFinding> {
  const blob = office.register().get('payment-trace', trace)?.fields['blob']
  const bytes = blob === undefined ? undefined : await office.blobs.open(blob as string)
  if (bytes === undefined) throw notFound()
  return JSON.parse(Buffer.from(bytes).toString()) as WrittenFinding
}
